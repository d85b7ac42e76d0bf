<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Bilingual Reader, its articles and glossary</source>
        <translation>雙語閱讀及其文章和術語表</translation>
    </message>
    <message>
        <source>CC-CEDICT, in files of its own</source>
        <translation>CC-CEDICT（獨立檔案）</translation>
    </message>
    <message>
        <source>Qt and PySide6</source>
        <translation>Qt 和 PySide6</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed, so they show as empty boxes.</source>
        <translation>系統沒有安裝中文字型，漢字會顯示成方框。</translation>
    </message>
    <message>
        <source>Install one, for instance Noto Sans CJK.</source>
        <translation>請安裝一種，例如 Noto Sans CJK。</translation>
    </message>
    <message>
        <source>Install the package fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora) or noto-fonts-cjk (Arch), then start the program again.</source>
        <translation>請安裝套件 fonts-noto-cjk（Debian、Ubuntu）、google-noto-sans-cjk-fonts（Fedora）或 noto-fonts-cjk（Arch），然後重新啟動程式。</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Bilingual Reader · 双语阅读</source>
        <translation>雙語閱讀 · Bilingual Reader</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>Chinese news and policy texts with pinyin, both scripts, offline English and approved terms. Nothing leaves this machine.</source>
        <translation>閱讀中文新聞和政策文章：漢字注音、簡繁切換、離線英譯、術語審定譯法。任何內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Your data: {0}</source>
        <translation>您的資料：{0}</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>授權條款…</translation>
    </message>
    <message>
        <source>Newer Versions…</source>
        <translation>查看新版本…</translation>
    </message>
    <message>
        <source>Opens {0} in your browser</source>
        <translation>在瀏覽器中開啟 {0}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>術語(&amp;T)</translation>
    </message>
    <message>
        <source>Tra&amp;nslation</source>
        <translation>翻譯(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a text, a newspaper page or a book</source>
        <translation>開啟一篇文章、一個報紙版面或一本書</translation>
    </message>
    <message>
        <source>Open &amp;Clipboard Text</source>
        <translation>開啟剪貼簿中的文字(&amp;C)</translation>
    </message>
    <message>
        <source>Read the text that was copied elsewhere</source>
        <translation>閱讀在別處複製的文字</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>搜尋文庫(&amp;S)</translation>
    </message>
    <message>
        <source>Find articles by Chinese, pinyin without tones, or English</source>
        <translation>以中文、不帶聲調的拼音或英文尋找文章</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>文庫(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>從文庫移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the selected article out (Delete in the list)</source>
        <translation>移除所選文章（在清單中按 Delete 鍵）</translation>
    </message>
    <message>
        <source>Remove the Whole &amp;Page</source>
        <translation>移除整個版面(&amp;P)</translation>
    </message>
    <message>
        <source>Take all articles of the page of the selected one out</source>
        <translation>移除所選文章所在版面的全部文章</translation>
    </message>
    <message>
        <source>Restore the &amp;Bundled Articles</source>
        <translation>還原內建文章(&amp;B)</translation>
    </message>
    <message>
        <source>Bring the articles back that came with the program</source>
        <translation>還原隨程式附帶的文章</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>匯出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the article into a PDF file as it is shown</source>
        <translation>依眼前所見把文章寫成 PDF 檔案</translation>
    </message>
    <message>
        <source>Export &amp;As…</source>
        <translation>匯出為(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the article as an e-book, for Word, Excel or Anki</source>
        <translation>把文章匯出為電子書，或用於 Word、Excel、Anki</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>列印(&amp;R)…</translation>
    </message>
    <message>
        <source>Print the article as it is shown</source>
        <translation>依眼前所見列印文章</translation>
    </message>
    <message>
        <source>&amp;Install Translation Package…</source>
        <translation>安裝翻譯套件(&amp;I)…</translation>
    </message>
    <message>
        <source>Install an Argos package from a file</source>
        <translation>從檔案安裝 Argos 翻譯套件</translation>
    </message>
    <message>
        <source>Translation &amp;Packages…</source>
        <translation>翻譯套件(&amp;P)…</translation>
    </message>
    <message>
        <source>See, add and remove translation packages</source>
        <translation>檢視、加入、移除翻譯套件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the reader; the place in every text is kept</source>
        <translation>結束程式；每篇文章讀到哪裡都會記住</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected Chinese as it is shown</source>
        <translation>依眼前所見複製選取的中文</translation>
    </message>
    <message>
        <source>Copy with &amp;Pinyin</source>
        <translation>連同拼音複製(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the selected Chinese with its pinyin</source>
        <translation>複製選取的中文和拼音</translation>
    </message>
    <message>
        <source>Copy Pinyin &amp;Line</source>
        <translation>只複製拼音(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the pinyin of the selection, words joined</source>
        <translation>複製所選文字的拼音，按詞連寫</translation>
    </message>
    <message>
        <source>Copy &amp;Translation</source>
        <translation>複製譯文(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the English of the selected sentence</source>
        <translation>複製所選句子的英文</translation>
    </message>
    <message>
        <source>Next &amp;Script</source>
        <translation>切換字形(&amp;S)</translation>
    </message>
    <message>
        <source>Simplified, then Taiwan, then Hong Kong characters</source>
        <translation>依序為簡體、台灣正體、香港繁體</translation>
    </message>
    <message>
        <source>Simplified (简体)</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Show simplified characters</source>
        <translation>以簡體字顯示</translation>
    </message>
    <message>
        <source>Traditional, Taiwan (繁體·台灣)</source>
        <translation>台灣正體</translation>
    </message>
    <message>
        <source>Show traditional characters after Taiwan&apos;s standard</source>
        <translation>以台灣標準的正體字顯示</translation>
    </message>
    <message>
        <source>Traditional, Hong Kong (繁體·香港)</source>
        <translation>香港繁體</translation>
    </message>
    <message>
        <source>Show traditional characters after Hong Kong&apos;s standard</source>
        <translation>以香港標準的繁體字顯示</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>縮小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>&amp;Default Text Size</source>
        <translation>預設字級(&amp;D)</translation>
    </message>
    <message>
        <source>Text size as it was at first</source>
        <translation>恢復最初的字級</translation>
    </message>
    <message>
        <source>Next T&amp;heme</source>
        <translation>切換主題(&amp;H)</translation>
    </message>
    <message>
        <source>Light, dark, sepia, high contrast, and light again</source>
        <translation>淺色、深色、米黃、高對比，循環切換</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark ink on a light page</source>
        <translation>淺色頁面，深色文字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light ink on a dark page</source>
        <translation>深色頁面，淺色文字</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黃</translation>
    </message>
    <message>
        <source>Brown ink on old paper</source>
        <translation>舊紙底色，棕色文字</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>White on black, with bright colours</source>
        <translation>黑底白字，色彩鮮明</translation>
    </message>
    <message>
        <source>The language of menus and messages, from the next start on</source>
        <translation>選單和訊息的語言，下次啟動時生效</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Interface Lang&amp;uage</source>
        <translation>介面語言(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Articles Panel</source>
        <translation>文章面板(&amp;A)</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>顯示或隱藏文章清單</translation>
    </message>
    <message>
        <source>&amp;Terms Panel</source>
        <translation>術語面板(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the glossary terms</source>
        <translation>顯示或隱藏文中術語</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>譯文(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the translation</source>
        <translation>顯示或隱藏譯文</translation>
    </message>
    <message>
        <source>&amp;Next Sentence</source>
        <translation>下一句(&amp;N)</translation>
    </message>
    <message>
        <source>Select the sentence after this one</source>
        <translation>選取後一句</translation>
    </message>
    <message>
        <source>&amp;Previous Sentence</source>
        <translation>上一句(&amp;P)</translation>
    </message>
    <message>
        <source>Select the sentence before this one</source>
        <translation>選取前一句</translation>
    </message>
    <message>
        <source>Next &amp;Unknown Word</source>
        <translation>下一個生詞(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the next word that you do not know, or name</source>
        <translation>跳到下一個您不認識的詞或專名</translation>
    </message>
    <message>
        <source>Previous Un&amp;known Word</source>
        <translation>上一個生詞(&amp;K)</translation>
    </message>
    <message>
        <source>Go to the word that you do not know, or name, before this one</source>
        <translation>跳到上一個您不認識的詞或專名</translation>
    </message>
    <message>
        <source>Next A&amp;rticle</source>
        <translation>下一篇文章(&amp;R)</translation>
    </message>
    <message>
        <source>Open the next article of the list</source>
        <translation>開啟清單中的下一篇文章</translation>
    </message>
    <message>
        <source>Previous Art&amp;icle</source>
        <translation>上一篇文章(&amp;I)</translation>
    </message>
    <message>
        <source>Open the previous article of the list</source>
        <translation>開啟清單中的上一篇文章</translation>
    </message>
    <message>
        <source>Next P&amp;art of the Window</source>
        <translation>視窗的下一部分(&amp;A)</translation>
    </message>
    <message>
        <source>Move the keyboard from part to part</source>
        <translation>鍵盤焦點依序移到視窗各部分</translation>
    </message>
    <message>
        <source>Previous Part of the &amp;Window</source>
        <translation>視窗的上一部分(&amp;W)</translation>
    </message>
    <message>
        <source>Move the keyboard from part to part, the other way round</source>
        <translation>鍵盤焦點反向移到視窗各部分</translation>
    </message>
    <message>
        <source>To the Arti&amp;cles</source>
        <translation>到文章清單(&amp;C)</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of articles</source>
        <translation>鍵盤焦點移到文章清單</translation>
    </message>
    <message>
        <source>To the Te&amp;xt</source>
        <translation>到內文(&amp;X)</translation>
    </message>
    <message>
        <source>Move the keyboard to the article</source>
        <translation>鍵盤焦點移到內文</translation>
    </message>
    <message>
        <source>To the &amp;Terms</source>
        <translation>到術語(&amp;T)</translation>
    </message>
    <message>
        <source>Move the keyboard to the terms</source>
        <translation>鍵盤焦點移到術語</translation>
    </message>
    <message>
        <source>To the Trans&amp;lation</source>
        <translation>到譯文(&amp;L)</translation>
    </message>
    <message>
        <source>Move the keyboard to the translation</source>
        <translation>鍵盤焦點移到譯文</translation>
    </message>
    <message>
        <source>&amp;Word Card</source>
        <translation>詞語卡片(&amp;W)</translation>
    </message>
    <message>
        <source>Show the dictionary entry of the word (Enter in the text)</source>
        <translation>顯示詞語的詞典釋義（在內文中按 Enter 鍵）</translation>
    </message>
    <message>
        <source>&amp;Next Occurrence</source>
        <translation>下一處(&amp;N)</translation>
    </message>
    <message>
        <source>Go to where the chosen term stands next</source>
        <translation>跳到所選術語的下一處</translation>
    </message>
    <message>
        <source>&amp;Previous Occurrence</source>
        <translation>上一處(&amp;P)</translation>
    </message>
    <message>
        <source>Go to where the chosen term stood before</source>
        <translation>跳到所選術語的上一處</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>全部操作及其按鍵</translation>
    </message>
    <message>
        <source>Open the &amp;Data Folder</source>
        <translation>開啟資料存放位置(&amp;D)</translation>
    </message>
    <message>
        <source>Show settings, library and packages in the file manager</source>
        <translation>在檔案管理員中顯示設定、文庫和翻譯套件</translation>
    </message>
    <message>
        <source>&amp;About Bilingual Reader</source>
        <translation>關於雙語閱讀(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licences, data folder</source>
        <translation>版本、授權條款、資料存放位置</translation>
    </message>
    <message>
        <source>Rea&amp;dings</source>
        <translation>讀音(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Correct Reading…</source>
        <translation>更正讀音(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose how the word is read (right click on the character)</source>
        <translation>選擇這個詞的讀音（也可在漢字上按右鍵）</translation>
    </message>
    <message>
        <source>&amp;Join with Next Word</source>
        <translation>與後一個詞合併(&amp;J)</translation>
    </message>
    <message>
        <source>Make one word of this one and the next, always</source>
        <translation>把這個詞和後一個詞併成一個詞，今後一律如此</translation>
    </message>
    <message>
        <source>Cut &amp;Word in Two</source>
        <translation>切分詞語(&amp;W)</translation>
    </message>
    <message>
        <source>Cut the word, at the caret where it is inside, always</source>
        <translation>把詞切成兩個（游標在詞中時從游標處切），今後一律如此</translation>
    </message>
    <message>
        <source>&amp;Undo Correction</source>
        <translation>復原更正(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>復原最近一次更正</translation>
    </message>
    <message>
        <source>&amp;Redo Correction</source>
        <translation>重做更正(&amp;R)</translation>
    </message>
    <message>
        <source>Make the correction again that was taken back</source>
        <translation>重做剛才復原的更正</translation>
    </message>
    <message>
        <source>&amp;Next Uncertain Reading</source>
        <translation>下一個存疑讀音(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next word whose reading is uncertain or unknown</source>
        <translation>跳到下一個讀音存疑或未知的詞</translation>
    </message>
    <message>
        <source>&amp;Previous Uncertain Reading</source>
        <translation>上一個存疑讀音(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the word with an uncertain or unknown reading before</source>
        <translation>跳到上一個讀音存疑或未知的詞</translation>
    </message>
    <message>
        <source>Chec&amp;k These…</source>
        <translation>逐一核對(&amp;K)…</translation>
    </message>
    <message>
        <source>List the uncertain and unknown readings of the article</source>
        <translation>列出文中存疑和未知的讀音</translation>
    </message>
    <message>
        <source>&amp;Edit Corrections…</source>
        <translation>管理更正(&amp;E)…</translation>
    </message>
    <message>
        <source>See, remove, import and export what was corrected</source>
        <translation>檢視、移除、匯入、匯出所做的更正</translation>
    </message>
    <message>
        <source>&amp;Add Term…</source>
        <translation>加入術語(&amp;A)…</translation>
    </message>
    <message>
        <source>Add the selected Chinese to your glossary; Enter saves</source>
        <translation>把選取的中文加入您的術語表；按 Enter 鍵儲存</translation>
    </message>
    <message>
        <source>&amp;Import Glossary…</source>
        <translation>匯入術語表(&amp;I)…</translation>
    </message>
    <message>
        <source>Take in terms from CSV, Excel, TBX or OmegaT</source>
        <translation>從 CSV、Excel、TBX 或 OmegaT 檔案匯入術語</translation>
    </message>
    <message>
        <source>&amp;Export Glossary…</source>
        <translation>匯出術語表(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the terms as CSV, Excel, TBX or for OmegaT</source>
        <translation>把術語匯出為 CSV、Excel、TBX 或 OmegaT 格式</translation>
    </message>
    <message>
        <source>&amp;Pinyin</source>
        <translation>拼音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show Pinyin</source>
        <translation>顯示拼音(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide pinyin</source>
        <translation>顯示或隱藏拼音</translation>
    </message>
    <message>
        <source>Over &amp;All Words</source>
        <translation>全部詞語(&amp;A)</translation>
    </message>
    <message>
        <source>Pinyin over every character</source>
        <translation>每個漢字都標音</translation>
    </message>
    <message>
        <source>Over &amp;Unknown Words</source>
        <translation>僅生詞(&amp;U)</translation>
    </message>
    <message>
        <source>Pinyin over names and words that you do not know yet</source>
        <translation>只為專名和您還不認識的詞標音</translation>
    </message>
    <message>
        <source>&amp;Words That I Know (HSK 3.0, 2021)</source>
        <translation>認識的詞（HSK 3.0，2021 年版）(&amp;W)</translation>
    </message>
    <message>
        <source>Up to HSK &amp;{0}</source>
        <translation>HSK &amp;{0} 級以內</translation>
    </message>
    <message>
        <source>Words up to level {0} count as known, unless you say otherwise</source>
        <translation>{0} 級以內的詞算作已認識，您另行標記的除外</translation>
    </message>
    <message>
        <source>Above an &amp;HSK Level (HSK 3.0, 2021)</source>
        <translation>高於某一 HSK 等級（HSK 3.0，2021 年版）(&amp;H)</translation>
    </message>
    <message>
        <source>Above HSK &amp;{0}</source>
        <translation>高於 HSK &amp;{0} 級</translation>
    </message>
    <message>
        <source>Pinyin over names and words above level {0} of HSK 3.0 (2021)</source>
        <translation>只為專名和高於 HSK 3.0（2021 年版）{0} 級的詞標音</translation>
    </message>
    <message>
        <source>Over &amp;Glossary Terms</source>
        <translation>僅術語(&amp;G)</translation>
    </message>
    <message>
        <source>Pinyin over the terms of the glossary only</source>
        <translation>只為術語表中的術語標音</translation>
    </message>
    <message>
        <source>Over the Word &amp;Pointed At</source>
        <translation>僅滑鼠所指的詞(&amp;P)</translation>
    </message>
    <message>
        <source>Pinyin comes and goes over the word under the mouse</source>
        <translation>滑鼠指到哪個詞，哪個詞顯示拼音</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>不顯示(&amp;N)</translation>
    </message>
    <message>
        <source>No pinyin</source>
        <translation>不顯示拼音</translation>
    </message>
    <message>
        <source>&amp;Mark Readings in Doubt</source>
        <translation>標出存疑讀音(&amp;M)</translation>
    </message>
    <message>
        <source>Dots under readings that the program is not sure of</source>
        <translation>程式沒有把握的讀音下面加點</translation>
    </message>
    <message>
        <source>N&amp;otation</source>
        <translation>標音方式(&amp;O)</translation>
    </message>
    <message>
        <source>Tone &amp;Marks (xīn)</source>
        <translation>調號（xīn）(&amp;M)</translation>
    </message>
    <message>
        <source>Pinyin with tone marks</source>
        <translation>帶調號的拼音</translation>
    </message>
    <message>
        <source>Tone &amp;Digits (xin1)</source>
        <translation>數字聲調（xin1）(&amp;D)</translation>
    </message>
    <message>
        <source>Pinyin with tone digits</source>
        <translation>以數字標聲調的拼音</translation>
    </message>
    <message>
        <source>&amp;Zhuyin (ㄒㄧㄣ)</source>
        <translation>注音符號（ㄒㄧㄣ）(&amp;Z)</translation>
    </message>
    <message>
        <source>Zhuyin to the right of the characters</source>
        <translation>注音符號排在漢字右側</translation>
    </message>
    <message>
        <source>Tone &amp;Colours</source>
        <translation>聲調顏色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Red, Orange, Green, Blue</source>
        <translation>紅、橙、綠、藍(&amp;R)</translation>
    </message>
    <message>
        <source>Red, Green, Blue, &amp;Purple</source>
        <translation>紅、綠、藍、紫(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Blue, Green, Purple, Red</source>
        <translation>藍、綠、紫、紅(&amp;B)</translation>
    </message>
    <message>
        <source>For the &amp;Colour-Blind</source>
        <translation>色覺障礙適用(&amp;C)</translation>
    </message>
    <message>
        <source>Colour the Pin&amp;yin</source>
        <translation>為拼音上色(&amp;Y)</translation>
    </message>
    <message>
        <source>Colour the C&amp;haracters</source>
        <translation>為漢字上色(&amp;H)</translation>
    </message>
    <message>
        <source>Colours of the first to fourth tone; the neutral tone is grey</source>
        <translation>依序為一聲到四聲的顏色；輕聲為灰色</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>不上色</translation>
    </message>
    <message>
        <source>What the tones colour</source>
        <translation>以聲調顏色標示什麼</translation>
    </message>
    <message>
        <source>L&amp;ine Length</source>
        <translation>每行字數(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Longer Lines</source>
        <translation>加長(&amp;L)</translation>
    </message>
    <message>
        <source>More characters on a line</source>
        <translation>每行多排幾個字</translation>
    </message>
    <message>
        <source>&amp;Shorter Lines</source>
        <translation>縮短(&amp;S)</translation>
    </message>
    <message>
        <source>Fewer characters on a line</source>
        <translation>每行少排幾個字</translation>
    </message>
    <message>
        <source>&amp;Default Line Length</source>
        <translation>預設長度(&amp;D)</translation>
    </message>
    <message>
        <source>Lines as long as they were at first</source>
        <translation>恢復最初的每行字數</translation>
    </message>
    <message>
        <source>Characters on a &amp;Grid</source>
        <translation>依方格排字(&amp;G)</translation>
    </message>
    <message>
        <source>One cell a character, as in exercise books</source>
        <translation>一字一格，像作文稿紙</translation>
    </message>
    <message>
        <source>&amp;Find in the Text…</source>
        <translation>在文中尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find Chinese in either script, or pinyin with or without tones</source>
        <translation>尋找簡體或繁體中文，也可輸入拼音，帶不帶聲調都行</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>跳到找到的下一處</translation>
    </message>
    <message>
        <source>Find P&amp;revious</source>
        <translation>找上一個(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the place that was found before this one</source>
        <translation>跳到找到的上一處</translation>
    </message>
    <message>
        <source>English &amp;Beside the Text</source>
        <translation>左右對照(&amp;B)</translation>
    </message>
    <message>
        <source>Show every sentence&apos;s English beside the article</source>
        <translation>在文章旁邊逐句顯示英文</translation>
    </message>
    <message>
        <source>English &amp;Line by Line</source>
        <translation>逐句對照(&amp;L)</translation>
    </message>
    <message>
        <source>Show every sentence with its English below it</source>
        <translation>每句下面顯示英文</translation>
    </message>
    <message>
        <source>&amp;Translate the Article</source>
        <translation>翻譯全文(&amp;T)</translation>
    </message>
    <message>
        <source>Translate every sentence, those in view first; again to pause</source>
        <translation>翻譯每一句，先譯眼前的；再按一次暫停</translation>
    </message>
    <message>
        <source>&amp;Edit the Sentence&apos;s English</source>
        <translation>編輯本句譯文(&amp;E)</translation>
    </message>
    <message>
        <source>Write your own translation of the selected sentence</source>
        <translation>為選取的句子寫自己的譯文</translation>
    </message>
    <message>
        <source>D&amp;ate of the Article…</source>
        <translation>文章日期(&amp;A)…</translation>
    </message>
    <message>
        <source>Say when the text appeared, which 今年 and 日前 hang on</source>
        <translation>指明文章何時發表，「今年」「日前」以此為準</translation>
    </message>
    <message>
        <source>&amp;Verify Draft…</source>
        <translation>核對譯稿(&amp;V)…</translation>
    </message>
    <message>
        <source>Check an English draft of the article: terms and figures</source>
        <translation>核對本文英文譯稿中的術語和數字</translation>
    </message>
    <message>
        <source>&amp;Concordance…</source>
        <translation>例句檢索(&amp;C)…</translation>
    </message>
    <message>
        <source>Find a word in all articles and translations</source>
        <translation>在所有文章和譯文中尋找一個詞</translation>
    </message>
    <message>
        <source>&amp;Import a Translation Memory…</source>
        <translation>匯入翻譯記憶庫(&amp;I)…</translation>
    </message>
    <message>
        <source>Take sentences from a TMX file into the memory</source>
        <translation>把 TMX 檔案中的句子收入記憶庫</translation>
    </message>
    <message>
        <source>E&amp;xport the Translation Memory…</source>
        <translation>匯出翻譯記憶庫(&amp;X)…</translation>
    </message>
    <message>
        <source>Write your translations and the memory into a TMX file</source>
        <translation>把您的譯文和記憶庫寫入 TMX 檔案</translation>
    </message>
    <message>
        <source>&amp;Download a Translation Package…</source>
        <translation>下載翻譯套件(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose a package and download it; connects only when told to</source>
        <translation>選擇並下載翻譯套件；只有您要求時才連線</translation>
    </message>
    <message>
        <source>&amp;Mark the Word</source>
        <translation>標記詞語(&amp;M)</translation>
    </message>
    <message>
        <source>Word Is &amp;New</source>
        <translation>不認識(&amp;N)</translation>
    </message>
    <message>
        <source>You do not know the word yet, whatever its level</source>
        <translation>您還不認識這個詞，不論它是哪一級</translation>
    </message>
    <message>
        <source>&amp;Learning the Word</source>
        <translation>正在學習(&amp;L)</translation>
    </message>
    <message>
        <source>You are learning the word; it counts as unknown</source>
        <translation>您正在學這個詞；算作生詞</translation>
    </message>
    <message>
        <source>Word Is &amp;Known</source>
        <translation>已認識(&amp;K)</translation>
    </message>
    <message>
        <source>You know the word; it carries no pinyin where unknown words do</source>
        <translation>您認識這個詞；只為生詞標音時不再標音</translation>
    </message>
    <message>
        <source>&amp;Ignore the Word</source>
        <translation>忽略此詞(&amp;I)</translation>
    </message>
    <message>
        <source>The word is not for learning and counts nowhere</source>
        <translation>這個詞不必學，一概不計</translation>
    </message>
    <message>
        <source>Words of This A&amp;rticle…</source>
        <translation>本文詞語(&amp;R)…</translation>
    </message>
    <message>
        <source>List the words that you do not know yet, and mark or export them</source>
        <translation>列出您還不認識的詞，可以標記或匯出</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>{0} The damaged file was kept as {1}.</source>
        <translation>{0} 損壞的檔案已另存為 {1}。</translation>
    </message>
    <message>
        <source>{0} The damaged library was kept as {1}.</source>
        <translation>{0} 損壞的文庫已另存為 {1}。</translation>
    </message>
    <message>
        <source>Bilingual Reader</source>
        <translation>雙語閱讀</translation>
    </message>
    <message>
        <source>Something failed: {0}.</source>
        <translation>發生問題：{0}。</translation>
    </message>
    <message>
        <source>A report is in {0}; nothing was sent.</source>
        <translation>報告已寫入 {0}，沒有傳送任何內容。</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>{0} 字</source>
        <translation>{0} 字</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 字</translation>
    </message>
    <message>
        <source>{0} percent read</source>
        <translation>已讀 {0}%</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Article with pinyin; arrow keys choose words</source>
        <translation>附拼音的文章；用方向鍵逐詞移動</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>and {0} more</source>
        <translation>另有 {0} 項</translation>
    </message>
    <message>
        <source>click to put “{0}” in; the sentence then counts as yours</source>
        <translation>點選改為「{0}」；此後本句算您的譯文</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺漏</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>不是 {0}</translation>
    </message>
    <message>
        <source>too short?</source>
        <translation>過短？</translation>
    </message>
    <message>
        <source>too long?</source>
        <translation>過長？</translation>
    </message>
    <message>
        <source>repeats itself</source>
        <translation>語句重複</translation>
    </message>
    <message>
        <source>Chinese left in</source>
        <translation>殘留中文</translation>
    </message>
    <message>
        <source>no English</source>
        <translation>沒有英文</translation>
    </message>
    <message>
        <source>negation lost?</source>
        <translation>漏譯否定？</translation>
    </message>
    <message>
        <source>quotes do not close</source>
        <translation>引號不成對</translation>
    </message>
    <message>
        <source>{0} · {1} is superseded</source>
        <translation>{0} · {1} 是舊譯</translation>
    </message>
    <message>
        <source>{0} · {1} is forbidden</source>
        <translation>{0} · {1} 禁用</translation>
    </message>
    <message>
        <source>there is no English</source>
        <translation>沒有英文</translation>
    </message>
    <message>
        <source>{0} = {1} is missing</source>
        <translation>缺少 {0} = {1}</translation>
    </message>
    <message>
        <source>{0} = {1}, the English has {2}</source>
        <translation>{0} = {1}，英文寫的是 {2}</translation>
    </message>
    <message>
        <source>{0}: “{1}” is missing</source>
        <translation>{0}：缺少「{1}」</translation>
    </message>
    <message>
        <source>{0}: “{1}” is superseded, use “{2}”</source>
        <translation>{0}：「{1}」是舊譯，應作「{2}」</translation>
    </message>
    <message>
        <source>{0}: “{1}” is forbidden, use “{2}”</source>
        <translation>{0}：「{1}」禁用，應作「{2}」</translation>
    </message>
    <message>
        <source>“{0}” comes {1} times in a row</source>
        <translation>「{0}」連續出現 {1} 次</translation>
    </message>
    <message>
        <source>left in Chinese: {0}</source>
        <translation>殘留中文：{0}</translation>
    </message>
    <message>
        <source>short: {0} words for {1} characters</source>
        <translation>過短：{1} 字只譯成 {0} 詞</translation>
    </message>
    <message>
        <source>long: {0} words for {1} characters</source>
        <translation>過長：{1} 字譯成了 {0} 詞</translation>
    </message>
    <message>
        <source>nothing in the English says {0}</source>
        <translation>英文沒有譯出「{0}」</translation>
    </message>
    <message>
        <source>{0} do not close</source>
        <translation>{0} 不成對</translation>
    </message>
    <message>
        <source>read from the text, not certain</source>
        <translation>據文中推斷，不一定準確</translation>
    </message>
    <message>
        <source>click to set the date of the article</source>
        <translation>點選設定文章日期</translation>
    </message>
    <message>
        <source>the text does not tell its date · click to set it</source>
        <translation>文中沒有說明日期 · 點選設定</translation>
    </message>
    <message>
        <source>{0} = when?</source>
        <translation>{0} = 何時？</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Your data are in {0}</source>
        <translation>您的資料在 {0}</translation>
    </message>
    <message>
        <source>The next start of the program will speak it.</source>
        <translation>下次啟動程式時生效。</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>sentences: {0}</source>
        <translation>共 {0} 句</translation>
    </message>
    <message>
        <source>the first {0} sentences</source>
        <translation>前 {0} 句</translation>
    </message>
    <message>
        <source>no translation yet</source>
        <translation>尚無譯文</translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Concordance</source>
        <translation>例句檢索</translation>
    </message>
    <message>
        <source>A word, Chinese in either script or English</source>
        <translation>一個詞，簡體、繁體中文或英文均可</translation>
    </message>
    <message>
        <source>Sentences with the word</source>
        <translation>含有這個詞的句子</translation>
    </message>
</context>
<context>
    <name>CorrectionsDesk</name>
    <message>
        <source>Choose a word first.</source>
        <translation>請先選擇一個詞。</translation>
    </message>
    <message>
        <source>There is no other uncertain reading there.</source>
        <translation>那邊沒有別的存疑讀音了。</translation>
    </message>
    <message>
        <source>Check These</source>
        <translation>逐一核對</translation>
    </message>
    <message>
        <source>No reading of this article is uncertain or unknown.</source>
        <translation>本文沒有存疑或未知的讀音。</translation>
    </message>
    <message>
        <source>no reading known</source>
        <translation>讀音未知</translation>
    </message>
    <message>
        <source>There is no word here to join or cut.</source>
        <translation>這裡沒有可以合併或切分的詞。</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Nothing was corrected yet.</source>
        <translation>還沒有做過更正。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Corrections taken in: {0}</source>
        <translation>匯入了 {0} 筆更正</translation>
    </message>
    <message>
        <source>Corrections written: {0}</source>
        <translation>匯出了 {0} 筆更正</translation>
    </message>
    <message>
        <source>There is nothing more to take back or repeat.</source>
        <translation>沒有可以復原或重做的了。</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>at one place</source>
        <translation>僅一處</translation>
    </message>
    <message>
        <source>in one article</source>
        <translation>僅一篇</translation>
    </message>
    <message>
        <source>Import Corrections</source>
        <translation>匯入更正</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文字檔 (*.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Export Corrections</source>
        <translation>匯出更正</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>文字檔 (*.txt)</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Date of the Article</source>
        <translation>文章日期</translation>
    </message>
    <message>
        <source>Day on which the text appeared</source>
        <translation>文章發表的日期</translation>
    </message>
    <message>
        <source>&amp;Appeared on</source>
        <translation>發表於(&amp;A)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>As the Text Tells</source>
        <translation>以文中所述為準</translation>
    </message>
</context>
<context>
    <name>Dating</name>
    <message>
        <source>It counts for every article of its page.</source>
        <translation>同一版面的各篇文章都以此為準。</translation>
    </message>
    <message>
        <source>The text does not tell when it appeared.</source>
        <translation>文中沒有說明發表日期。</translation>
    </message>
    <message>
        <source>The library has {0}.</source>
        <translation>文庫中記的是 {0}。</translation>
    </message>
    <message>
        <source>The text tells {0}: {1}.</source>
        <translation>文中所述為 {0}：{1}。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>a date with its weekday</source>
        <translation>文中帶星期的日期</translation>
    </message>
    <message>
        <source>the date on the page</source>
        <translation>版面上的日期</translation>
    </message>
    <message>
        <source>the dateline and the latest year in the text</source>
        <translation>電頭和文中最近的年份</translation>
    </message>
    <message>
        <source>the latest date in the text</source>
        <translation>文中最近的日期</translation>
    </message>
    <message>
        <source>the date of the article</source>
        <translation>文章的日期</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>not recorded</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>as they were installed</source>
        <translation>與安裝時一致</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256 of the package file</source>
        <translation>翻譯套件檔案的 SHA-256</translation>
    </message>
    <message>
        <source>downloaded from</source>
        <translation>下載來源</translation>
    </message>
    <message>
        <source>files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>資料夾</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>The package has no README.</source>
        <translation>翻譯套件中沒有 README 檔案。</translation>
    </message>
    <message>
        <source>README of the package</source>
        <translation>翻譯套件的 README</translation>
    </message>
</context>
<context>
    <name>Domains</name>
    <message>
        <source>Agriculture and rural</source>
        <translation>農業農村</translation>
    </message>
    <message>
        <source>Culture and publicity</source>
        <translation>文化宣傳</translation>
    </message>
    <message>
        <source>Ecology and energy</source>
        <translation>生態與能源</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>經濟</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Finance and tax</source>
        <translation>財政、金融與稅務</translation>
    </message>
    <message>
        <source>Foreign affairs</source>
        <translation>外交</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>工業</translation>
    </message>
    <message>
        <source>Institutions and companies</source>
        <translation>機構與企業</translation>
    </message>
    <message>
        <source>Institutions party state</source>
        <translation>黨政機構</translation>
    </message>
    <message>
        <source>Law and governance</source>
        <translation>法律與治理</translation>
    </message>
    <message>
        <source>Macroeconomy and trade</source>
        <translation>宏觀經濟與貿易</translation>
    </message>
    <message>
        <source>Market regulation and food safety</source>
        <translation>市場監管與食品安全</translation>
    </message>
    <message>
        <source>Meetings and documents</source>
        <translation>會議與公文</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報刊用語</translation>
    </message>
    <message>
        <source>Party and state</source>
        <translation>黨和國家</translation>
    </message>
    <message>
        <source>Regional development</source>
        <translation>區域發展</translation>
    </message>
    <message>
        <source>Regions and places</source>
        <translation>地區與地名</translation>
    </message>
    <message>
        <source>Science and technology</source>
        <translation>科學技術</translation>
    </message>
    <message>
        <source>Slogans and set phrases</source>
        <translation>口號與固定說法</translation>
    </message>
    <message>
        <source>Social affairs</source>
        <translation>社會事務</translation>
    </message>
    <message>
        <source>Social security and health</source>
        <translation>社會保障與衛生健康</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>人才</translation>
    </message>
    <message>
        <source>Technology transfer</source>
        <translation>技術轉移</translation>
    </message>
</context>
<context>
    <name>DownloadDialog</name>
    <message>
        <source>Download a Translation Package</source>
        <translation>下載翻譯套件</translation>
    </message>
    <message>
        <source>The list of packages is Argos Translate’s own:
{0}
Nothing but the request is sent, and nothing goes online again after the download. The licence and the README of a package are shown once it is installed.</source>
        <translation>翻譯套件清單由 Argos Translate 提供：
{0}
除下載要求外不傳送任何內容，下載之後不再連線。安裝後可以檢視翻譯套件的授權條款和 README。</translation>
    </message>
    <message>
        <source>Packages on offer</source>
        <translation>可供下載的翻譯套件</translation>
    </message>
    <message>
        <source>Look up Packages</source>
        <translation>查詢翻譯套件</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No package from Chinese to English is offered.</source>
        <translation>沒有提供中譯英的翻譯套件。</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>connecting …</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>大小未註明</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安裝</translation>
    </message>
    <message>
        <source>{0} of {1} MB</source>
        <translation>{0}/{1} MB</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>還剩 {0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分鐘</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>the draft</source>
        <translation>譯稿</translation>
    </message>
    <message>
        <source>Drafts (*.txt *.md *.tmx);;All files (*)</source>
        <translation>譯稿 (*.txt *.md *.tmx);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open Draft</source>
        <translation>開啟譯稿</translation>
    </message>
    <message>
        <source>Page (*.html);;Workbook (*.xlsx);;Text (*.txt);;Data (*.json)</source>
        <translation>網頁 (*.html);;活頁簿 (*.xlsx);;文字 (*.txt);;資料 (*.json)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>No faults in {0} sentences; {1} terms used.</source>
        <translation>{0} 句中沒有發現問題；用到 {1} 筆術語。</translation>
    </message>
    <message>
        <source>{0} of {1} sentences to look at: {2}; {3} terms used.</source>
        <translation>{1} 句中有 {0} 句需要留意：{2}；用到 {3} 筆術語。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺漏</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>舊譯</translation>
    </message>
    <message>
        <source>never</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>untranslated</source>
        <translation>漏譯</translation>
    </message>
</context>
<context>
    <name>EnglishDesk</name>
    <message>
        <source>No translation package is installed; choose “Download a Translation Package…” or install one from a file.</source>
        <translation>尚未安裝翻譯套件；請選擇「下載翻譯套件…」，或從檔案安裝。</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Add Term</source>
        <translation>加入術語</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation>繁體(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pinyin</source>
        <translation>拼音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>狀態(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>出處(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>審定</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>通行</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>舊譯</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>禁用</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>E-book (*.epub)</source>
        <translation>電子書 (*.epub)</translation>
    </message>
    <message>
        <source>E-book with English (*.epub)</source>
        <translation>中英對照電子書 (*.epub)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Word document with English in a table (*.docx)</source>
        <translation>中英對照表格 Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Web page with English (*.html)</source>
        <translation>中英對照網頁 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook of sentences and terms (*.xlsx)</source>
        <translation>句子和術語的 Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Translation memory (*.tmx)</source>
        <translation>翻譯記憶庫 (*.tmx)</translation>
    </message>
    <message>
        <source>Anki cards of unknown words and terms (*.apkg)</source>
        <translation>生詞和術語的 Anki 卡片 (*.apkg)</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>匯出為</translation>
    </message>
    <message>
        <source>{0} is being written; its English may take a while.</source>
        <translation>正在寫入 {0}；英文部分可能需要一些時間。</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已寫入 {0}</translation>
    </message>
    <message>
        <source>Written: {0}; {1} of {2} sentences have no English.</source>
        <translation>已寫入 {0}；{2} 句中有 {1} 句沒有英文。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Chinese in either script, or pinyin</source>
        <translation>簡體、繁體中文或拼音</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文中尋找</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一處（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一處（Enter）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
</context>
<context>
    <name>GlossaryManager</name>
    <message>
        <source>Import Glossary</source>
        <translation>匯入術語表</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.xlsx *.tbx *.xml *.txt *.utf8);;All files (*)</source>
        <translation>術語表 (*.csv *.tsv *.xlsx *.tbx *.xml *.txt *.utf8);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>正在讀取 {0}…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tab-separated (*.tsv)</source>
        <translation>定位字元分隔 (*.tsv)</translation>
    </message>
    <message>
        <source>TBX 3 Basic, DCA (*.tbx)</source>
        <translation>TBX 3 Basic, DCA (*.tbx)</translation>
    </message>
    <message>
        <source>TBX 3 Basic, DCT (*.tbx)</source>
        <translation>TBX 3 Basic, DCT (*.tbx)</translation>
    </message>
    <message>
        <source>TBX 2, martif (*.tbx)</source>
        <translation>TBX 2, martif (*.tbx)</translation>
    </message>
    <message>
        <source>OmegaT glossary (*.txt)</source>
        <translation>OmegaT 術語表 (*.txt)</translation>
    </message>
    <message>
        <source>Export Glossary</source>
        <translation>匯出術語表</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>術語表</translation>
    </message>
    <message>
        <source>{0} terms are in {1}.</source>
        <translation>已將 {0} 筆術語寫入 {1}。</translation>
    </message>
    <message>
        <source>From the {0} glossary; what you save comes before it.</source>
        <translation>取自{0}術語表；您儲存的內容優先於它。</translation>
    </message>
    <message>
        <source>The English is the dictionary&apos;s first meaning.</source>
        <translation>英文取自詞典的第一個義項。</translation>
    </message>
    <message>
        <source>{0} is in your glossary.</source>
        <translation>「{0}」已加入您的術語表。</translation>
    </message>
    <message>
        <source>{0}: {1} new terms, {2} changed, {3} as before.</source>
        <translation>{0}：新增 {1} 筆，變更 {2} 筆，不變 {3} 筆。</translation>
    </message>
    <message>
        <source>{0} terms are in the {1} glossary.</source>
        <translation>已將 {0} 筆術語收入{1}術語表。</translation>
    </message>
    <message>
        <source>{0} rows read …</source>
        <translation>已讀取 {0} 列…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Glossary</source>
        <translation>匯入術語表</translation>
    </message>
    <message>
        <source>Report by row</source>
        <translation>逐列報告</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In the text</source>
        <translation>在內文中</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下一個詞</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>上一個詞</translation>
    </message>
    <message>
        <source>Extend to the next word</source>
        <translation>選到下一個詞</translation>
    </message>
    <message>
        <source>Extend to the previous word</source>
        <translation>選到上一個詞</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>選取下一句</translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation>選取上一句</translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <translation>多選後一句</translation>
    </message>
    <message>
        <source>Extend back by a sentence</source>
        <translation>多選前一句</translation>
    </message>
    <message>
        <source>Caret to the next character</source>
        <translation>游標移到下一個字</translation>
    </message>
    <message>
        <source>Caret to the previous character</source>
        <translation>游標移到上一個字</translation>
    </message>
    <message>
        <source>Extend by a character</source>
        <translation>多選後一個字</translation>
    </message>
    <message>
        <source>Extend back by a character</source>
        <translation>多選前一個字</translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation>選取下一段</translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation>選取上一段</translation>
    </message>
    <message>
        <source>Extend by a paragraph</source>
        <translation>多選後一段</translation>
    </message>
    <message>
        <source>Extend back by a paragraph</source>
        <translation>多選前一段</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>向下翻一頁</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>向上翻一頁</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>到文首</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>到文末</translation>
    </message>
    <message>
        <source>Word card</source>
        <translation>詞語卡片</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>In a panel</source>
        <translation>在面板中</translation>
    </message>
    <message>
        <source>Open the article; open or close the term</source>
        <translation>開啟文章；展開或收合術語</translation>
    </message>
    <message>
        <source>Next and previous occurrence of the open term</source>
        <translation>所展開術語的下一處和上一處</translation>
    </message>
    <message>
        <source>Copy the rendering of the term</source>
        <translation>複製術語的譯法</translation>
    </message>
    <message>
        <source>Next and previous place in the find bar</source>
        <translation>尋找列中的下一處和上一處</translation>
    </message>
    <message>
        <source>Close the word card, the find bar or the message</source>
        <translation>關閉詞語卡片、尋找列或訊息</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>built-in</source>
        <translation>內建</translation>
    </message>
    <message>
        <source>house</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>個人</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>Nothing in the library has “{0}”.</source>
        <translation>文庫中沒有「{0}」。</translation>
    </message>
    <message>
        <source>The library is empty. Open a file, drop files here or read a copied text; the right mouse button brings the bundled articles back.</source>
        <translation>文庫是空的。可以開啟檔案、把檔案拖曳到這裡，或閱讀複製的文字；按滑鼠右鍵可還原內建文章。</translation>
    </message>
    <message>
        <source>Removed from the library: {0}</source>
        <translation>已從文庫移除：{0}</translation>
    </message>
    <message>
        <source>Removed from the library: {0} articles.</source>
        <translation>已從文庫移除 {0} 篇文章。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>All bundled articles are in the library.</source>
        <translation>內建文章都在文庫中。</translation>
    </message>
    <message>
        <source>Bundled articles back in the library: {0}</source>
        <translation>已放回文庫的內建文章：{0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Remove from Library</source>
        <translation>從文庫移除</translation>
    </message>
    <message>
        <source>Remove the Whole Page: {0} Articles</source>
        <translation>移除整個版面：{0} 篇文章</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>元件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bilingual Reader</source>
        <translation>雙語閱讀</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>Over glossary terms</source>
        <translation>僅術語表中的術語</translation>
    </message>
    <message>
        <source>HSK &gt; {0}</source>
        <translation>HSK &gt; {0}</translation>
    </message>
    <message>
        <source>Over names and words above level {0} of HSK 3.0 (2021)</source>
        <translation>專名和高於 HSK 3.0（2021 年版）{0} 級的詞</translation>
    </message>
</context>
<context>
    <name>MemoryFiles</name>
    <message>
        <source>Import a Translation Memory</source>
        <translation>匯入翻譯記憶庫</translation>
    </message>
    <message>
        <source>TMX (*.tmx)</source>
        <translation>TMX (*.tmx)</translation>
    </message>
    <message>
        <source>{0}: {1} new, {2} changed, {3} known already, {4} left out.</source>
        <translation>{0}：新增 {1} 句，變更 {2} 句，已有 {3} 句，略過 {4} 句。</translation>
    </message>
    <message>
        <source>Export the Translation Memory</source>
        <translation>匯出翻譯記憶庫</translation>
    </message>
    <message>
        <source>Sentences written to {0}: {1}.</source>
        <translation>已向 {0} 寫入 {1} 句。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>關閉訊息</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>關閉（Esc）</translation>
    </message>
</context>
<context>
    <name>NearMatch</name>
    <message>
        <source>Start from it</source>
        <translation>以此為底稿</translation>
    </message>
    <message>
        <source>memory · {0}</source>
        <translation>記憶庫 · {0}</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>the clipboard</source>
        <translation>剪貼簿</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>文字檔 ({0});;所有檔案 (*)</translation>
    </message>
    <message>
        <source>{0}: there is no article in it.</source>
        <translation>{0}：其中沒有文章。</translation>
    </message>
</context>
<context>
    <name>PackageManager</name>
    <message>
        <source>Install Translation Package</source>
        <translation>安裝翻譯套件</translation>
    </message>
    <message>
        <source>Argos packages (*.argosmodel *.zip);;All files (*)</source>
        <translation>Argos 翻譯套件 (*.argosmodel *.zip);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Installing {0} …</source>
        <translation>正在安裝 {0}…</translation>
    </message>
    <message>
        <source>{0} is installed; sentences are translated with it from now on.</source>
        <translation>{0} 已安裝，今後用它翻譯句子。</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} 已移除。</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>Translation Packages</source>
        <translation>翻譯套件</translation>
    </message>
    <message>
        <source>No package is installed. Without one, sentences outside the bundled articles get a word-for-word gloss. A package is an .argosmodel file; once installed it works without a network.</source>
        <translation>尚未安裝翻譯套件。沒有翻譯套件時，內建文章以外的句子只有逐詞對照。翻譯套件是 .argosmodel 檔案，安裝後無需連線即可使用。</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>已安裝的翻譯套件</translation>
    </message>
    <message>
        <source>Install from File…</source>
        <translation>從檔案安裝…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下載…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Export PDF</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Another article was opened; nothing was written.</source>
        <translation>開啟了另一篇文章，沒有輸出任何內容。</translation>
    </message>
    <message>
        <source>The readings are being looked at in context; then it is written.</source>
        <translation>正在根據上下文核實讀音，隨後輸出。</translation>
    </message>
    <message>
        <source>Written: {0}, pages: {1}.</source>
        <translation>已寫入 {0}，共 {1} 頁。</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Parallel</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Translate the article</source>
        <translation>翻譯全文</translation>
    </message>
</context>
<context>
    <name>ParallelPane</name>
    <message>
        <source>not translated yet</source>
        <translation>尚未翻譯</translation>
    </message>
    <message>
        <source>English of the article</source>
        <translation>文章的英文</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>左右對照</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>逐句對照</translation>
    </message>
    <message>
        <source>ENGLISH</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>QuietDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Ways to read the character</source>
        <translation>這個字的讀音</translation>
    </message>
    <message>
        <source>Another reading, for instance hang2 or háng</source>
        <translation>其他讀音，例如 hang2 或 háng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>僅此處</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>本文各處</translation>
    </message>
    <message>
        <source>Always for this word</source>
        <translation>這個詞一律如此</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>搜尋文庫</translation>
    </message>
    <message>
        <source>Chinese in either script, pinyin without tones, or English</source>
        <translation>簡體、繁體中文，不帶聲調的拼音，或英文</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋內容</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜尋內容（Esc）</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>1 place</source>
        <translation>1 處</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} 處</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>全部重設</translation>
    </message>
    <message>
        <source>Press the new keys for “{0}”. Backspace leaves it without any, Esc as it is.</source>
        <translation>請按「{0}」的新快速鍵。Backspace 鍵清除，Esc 鍵維持原狀。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有變更。</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”. Press it again to take it away from there.</source>
        <translation>{0} 已用於「{1}」。再按一次即改作此用。</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>無按鍵</translation>
    </message>
    <message>
        <source>Every command has its own keys again.</source>
        <translation>所有快速鍵已恢復預設。</translation>
    </message>
    <message>
        <source>Enter on a line, then the new keys, change it.</source>
        <translation>在一列上按 Enter 鍵，再按新的快速鍵，即可變更。</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>no translation</source>
        <translation>沒有譯文</translation>
    </message>
    <message>
        <source>{0} · figures differ</source>
        <translation>{0} · 數字不同</translation>
    </message>
    <message>
        <source>sentence {0} of {1}</source>
        <translation>第 {0}/{1} 句</translation>
    </message>
    <message>
        <source>sentences {0}–{1} of {2}</source>
        <translation>第 {0}–{1}/{2} 句</translation>
    </message>
    <message>
        <source>translating …</source>
        <translation>正在翻譯…</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Why this</source>
        <translation>選用理由</translation>
    </message>
    <message>
        <source>Literally</source>
        <translation>字面義</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>又作</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>參見</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>文中 {0} 處</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>approved</source>
        <translation>審定</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>通行</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>舊譯</translation>
    </message>
    <message>
        <source>never</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>審定</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>通行</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>舊譯</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>title</source>
        <translation>篇名</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>加引號</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重複出現</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Terms</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>Expressions that might be terms: add one</source>
        <translation>可能是術語的詞語：點選加入</translation>
    </message>
    <message>
        <source>The glossary knows no term of this article.</source>
        <translation>術語表中沒有本文的術語。</translation>
    </message>
    <message>
        <source>Candidates · {0}</source>
        <translation>候選 · {0}</translation>
    </message>
    <message>
        <source>TERMS · {0}</source>
        <translation>術語 · {0}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>依出現順序</translation>
    </message>
    <message>
        <source>by domain</source>
        <translation>依領域</translation>
    </message>
    <message>
        <source>unseen first</source>
        <translation>未讀優先</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>依名稱</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>依狀態</translation>
    </message>
    <message>
        <source>Order of terms: {0}</source>
        <translation>術語排序：{0}</translation>
    </message>
    <message>
        <source>general words</source>
        <translation>一般詞語</translation>
    </message>
    <message>
        <source>Copy rendering</source>
        <translation>複製譯法</translation>
    </message>
    <message>
        <source>Copy term</source>
        <translation>複製術語</translation>
    </message>
    <message>
        <source>Copy term and rendering</source>
        <translation>複製術語和譯法</translation>
    </message>
    <message>
        <source>Copy the whole card</source>
        <translation>複製整張卡片</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Script</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>More pinyin modes</source>
        <translation>更多拼音顯示方式</translation>
    </message>
    <message>
        <source>SCRIPT</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>PINYIN</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Simplified characters</source>
        <translation>簡體字</translation>
    </message>
    <message>
        <source>Traditional characters, Taiwan</source>
        <translation>正體字，台灣標準</translation>
    </message>
    <message>
        <source>Traditional characters, Hong Kong</source>
        <translation>繁體字，香港標準</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Over every character</source>
        <translation>每個漢字都標音</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>生詞</translation>
    </message>
    <message>
        <source>Over words you have not marked as known</source>
        <translation>只為您尚未標為認識的詞標音</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Over the word under the mouse</source>
        <translation>只為滑鼠所指的詞標音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>No pinyin</source>
        <translation>不顯示拼音</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Accessibility</source>
        <translation>無障礙</translation>
    </message>
    <message>
        <source>Bilingual Reader</source>
        <translation>雙語閱讀</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>基層治理</translation>
    </message>
    <message>
        <source>Elderly care</source>
        <translation>養老</translation>
    </message>
    <message>
        <source>Food safety</source>
        <translation>食品安全</translation>
    </message>
    <message>
        <source>Sci-tech</source>
        <translation>科技</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>人才</translation>
    </message>
    <message>
        <source>Taxation</source>
        <translation>稅務</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
</context>
<context>
    <name>TranslationStrip</name>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Write your own translation; it is kept at once</source>
        <translation>寫自己的譯文，隨寫隨存</translation>
    </message>
    <message>
        <source>Remove mine</source>
        <translation>移除我的譯文</translation>
    </message>
    <message>
        <source>Install a translation package…</source>
        <translation>安裝翻譯套件…</translation>
    </message>
    <message>
        <source>Translation of the sentence</source>
        <translation>本句譯文</translation>
    </message>
    <message>
        <source>kept as you write · Esc ends</source>
        <translation>隨寫隨存 · 按 Esc 結束</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>正在翻譯…</translation>
    </message>
    <message>
        <source>Select a sentence to see its English here.</source>
        <translation>選取一個句子，英文會顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify Draft</source>
        <translation>核對譯稿</translation>
    </message>
    <message>
        <source>Paste the English of this article here, one sentence or paragraph a line.</source>
        <translation>請把本文的英文貼到這裡，一句或一段佔一行。</translation>
    </message>
    <message>
        <source>English draft</source>
        <translation>英文譯稿</translation>
    </message>
    <message>
        <source>Terms are checked against the glossary, figures against the Chinese.</source>
        <translation>術語對照術語表核對，數字對照中文核對。</translation>
    </message>
    <message>
        <source>Sentences to look at</source>
        <translation>需要留意的句子</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Open Draft…</source>
        <translation>開啟譯稿…</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>儲存報告…</translation>
    </message>
</context>
<context>
    <name>VocabularyDesk</name>
    <message>
        <source>Choose a word first.</source>
        <translation>請先選擇一個詞。</translation>
    </message>
    <message>
        <source>{0} % known</source>
        <translation>認識 {0} %</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Chosen because the text has {0}.</source>
        <translation>因文中有「{0}」而選用。</translation>
    </message>
    <message>
        <source>Chosen because the text speaks of {0}: {1}.</source>
        <translation>因文中涉及{0}而選用：{1}。</translation>
    </message>
    <message>
        <source>Right on {0}; replaced in {1}.</source>
        <translation>在 {0} 仍適用；{1} 起改用新譯。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>審定譯法。</translation>
    </message>
    <message>
        <source>Approved ({0}).</source>
        <translation>審定譯法（{0}）。</translation>
    </message>
    <message>
        <source>Approved, in force since {0}.</source>
        <translation>審定譯法，自 {0} 起使用。</translation>
    </message>
    <message>
        <source>Approved ({0}), in force since {1}.</source>
        <translation>審定譯法（{0}），自 {1} 起使用。</translation>
    </message>
    <message>
        <source>In use on {0}; “{1}” is approved only since {2}.</source>
        <translation>在 {0} 通行；「{1}」自 {2} 起才審定。</translation>
    </message>
    <message>
        <source>In use; “{0}” is the wording of laws, which this text does not quote.</source>
        <translation>通行譯法；「{0}」是法律條文的說法，本文沒有引用法律。</translation>
    </message>
    <message>
        <source>In use; it fits this text better than the approved rendering.</source>
        <translation>通行譯法，比審定譯法更適合本文。</translation>
    </message>
    <message>
        <source>In use; the glossary knows no approved rendering.</source>
        <translation>通行譯法；術語表中沒有審定譯法。</translation>
    </message>
    <message>
        <source>laws</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>government work reports</source>
        <translation>政府工作報告</translation>
    </message>
    <message>
        <source>white papers</source>
        <translation>白皮書</translation>
    </message>
    <message>
        <source>universities</source>
        <translation>大專院校</translation>
    </message>
    <message>
        <source>Zhuzhou</source>
        <translation>株洲</translation>
    </message>
    <message>
        <source>sale or licensing</source>
        <translation>轉讓或授權</translation>
    </message>
    <message>
        <source>taxation</source>
        <translation>稅務</translation>
    </message>
    <message>
        <source>the army or floods</source>
        <translation>軍隊或防汛</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>The word</source>
        <translation>詞語</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Table (*.tsv)</source>
        <translation>表格 (*.tsv)</translation>
    </message>
    <message>
        <source>Anki cards (*.apkg)</source>
        <translation>Anki 卡片 (*.apkg)</translation>
    </message>
    <message>
        <source>Export Words</source>
        <translation>匯出詞語</translation>
    </message>
    <message>
        <source>words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Known: {0} of {1} running words ({2} %), {3} of {4} different ones ({5} %)</source>
        <translation>全文 {1} 詞，認識 {0} 詞（{2} %）；不同的詞 {4} 個，認識 {3} 個（{5} %）</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已寫入 {0}</translation>
    </message>
</context>
<context>
    <name>WordStates</name>
    <message>
        <source>New</source>
        <translation>生詞</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>還不認識</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>在學</translation>
    </message>
    <message>
        <source>being learned; counts as unknown</source>
        <translation>正在學；算作生詞</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>認識</translation>
    </message>
    <message>
        <source>known; no pinyin where unknown words have it</source>
        <translation>已認識；只為生詞標音時不標音</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>not for learning; counts nowhere</source>
        <translation>不必學；一概不計</translation>
    </message>
</context>
<context>
    <name>WordTableModel</name>
    <message>
        <source>Word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>HSK</source>
        <translation>HSK</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>釋義</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>首次出現的句子</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>reference translation</source>
        <translation>參考譯文</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>機器翻譯</translation>
    </message>
    <message>
        <source>word-for-word gloss, not a translation</source>
        <translation>逐詞對照 · 不是譯文</translation>
    </message>
    <message>
        <source>from your translation memory</source>
        <translation>取自您的記憶庫</translation>
    </message>
    <message>
        <source>your translation</source>
        <translation>您的譯文</translation>
    </message>
    <message>
        <source>Starter (policy news), small built-in model</source>
        <translation>入門模型（政策新聞），內建小模型</translation>
    </message>
    <message>
        <source>the model is unsure of this sentence</source>
        <translation>模型對本句沒有把握</translation>
    </message>
    <message>
        <source>simplified characters</source>
        <translation>簡體字</translation>
    </message>
    <message>
        <source>traditional characters</source>
        <translation>繁體字</translation>
    </message>
    <message>
        <source>no dictionary is installed</source>
        <translation>沒有安裝詞典</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of This Article</source>
        <translation>本文詞語</translation>
    </message>
    <message>
        <source>The words are being counted.</source>
        <translation>正在統計詞語。</translation>
    </message>
    <message>
        <source>Words that you do not know yet</source>
        <translation>您還不認識的詞</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>依原文順序</translation>
    </message>
    <message>
        <source>in the order of the text</source>
        <translation>依原文順序</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>依出現次數</translation>
    </message>
    <message>
        <source>the most frequent words first</source>
        <translation>出現次數多的在前</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Bilingual Reader</source>
        <translation>雙語閱讀</translation>
    </message>
</context>
</TS>
