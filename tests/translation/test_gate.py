from __future__ import annotations

import threading

from reader.translation.gate import Gate


def test_a_change_waits_for_the_users_and_users_for_the_change():
    gate, order = Gate(), []
    inside, leave = threading.Event(), threading.Event()

    def use():
        with gate.using():
            inside.set()
            leave.wait(10)
            order.append("used")

    def change():
        with gate.changing():
            order.append("changed")

    def use_later():
        with gate.using():
            order.append("used later")

    user = threading.Thread(target=use)
    user.start()
    assert inside.wait(10)
    changer = threading.Thread(target=change)
    changer.start()
    while gate._changers == 0:
        pass
    later = threading.Thread(target=use_later)
    later.start()
    leave.set()
    for thread in (user, changer, later):
        thread.join(10)

    assert order == ["used", "changed", "used later"]


def test_users_do_not_wait_for_each_other():
    gate = Gate()
    with gate.using(), gate.using():
        assert gate._users == 2
    assert gate._users == 0
