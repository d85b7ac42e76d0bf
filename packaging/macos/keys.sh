#!/bin/sh
# In CI: put the signing certificate and the notary's key where codesign and notarytool find
# them, and print what the next steps need as NAME=VALUE. Nothing secret is printed.
set -eu

chain=$(mktemp -d)/signing.keychain-db
lock=$(openssl rand -hex 16)
security create-keychain -p "$lock" "$chain" >&2
security set-keychain-settings -lut 21600 "$chain" >&2
security unlock-keychain -p "$lock" "$chain" >&2

certificate=$(mktemp)
printf '%s' "$MACOS_CERTIFICATE" | base64 --decode > "$certificate"
security import "$certificate" -P "$MACOS_CERTIFICATE_PASSWORD" -t cert -f pkcs12 -A -k "$chain" >&2
security set-key-partition-list -S apple-tool:,apple: -k "$lock" "$chain" >&2
security list-keychains -d user -s "$chain" >&2
rm -f "$certificate"

if [ -n "${NOTARY_KEY:-}" ]; then
    key=$(mktemp)
    printf '%s' "$NOTARY_KEY" > "$key"
    xcrun notarytool store-credentials reader-notary --key "$key" --key-id "$NOTARY_KEY_ID" \
        --issuer "$NOTARY_ISSUER" >&2
    rm -f "$key"
    echo "MACOS_NOTARY_PROFILE=reader-notary"
fi
