key_for() { # DOMAIN/SELECTOR -> the file given for it, or nothing
    printf '%s\n' "$keys" | while IFS= read -r given; do
        case $given in
            "$1="*) printf '%s\n' "${given#*=}"; break ;;
            *=*) ;;
            ?*) [ "$key_count" = 1 ] && { printf '%s\n' "$given"; break; } ;;
        esac
    done
}

# Is there a key for it: at its place, in this folder, or given?
have_key() { # DOMAIN SELECTOR TARGET
    given=$(key_for "$1/$2")
    [ -z "$given" ] || [ -f "$given" ] || stop "there is no key file $given (nothing was changed)"
    [ -f "$root$3" ] || [ -f "$here/files$3" ] || [ -n "$given" ]
}

# The public half of a key, as DNS has it; nothing where it cannot be told.
public_of() { # FILE FORM
    if [ "$2" = seed ] && ! grep -q -e '-----BEGIN' "$1"; then
        { printf '\060\056\002\001\000\060\005\006\003\053\145\160\004\042\004\040'; base64 -d <"$1"; } |
            openssl pkey -inform DER -pubout -outform DER 2>/dev/null
    else
        openssl pkey -in "$1" -pubout -outform DER 2>/dev/null
    fi >"$work/public"
    # 12 octets and the key of an Ed25519 key (RFC 8410); all of it of an RSA key (RFC 6376 section 3.6.1).
    [ "$(wc -c <"$work/public")" -ne 44 ] || { tail -c 32 "$work/public" >"$work/tail" && cp "$work/tail" "$work/public"; }
    base64 <"$work/public" | tr -d '\n'
}

# Is FILE a private key, and the one whose public half is in DNS?
right_key() { # FILE FORM PUBLIC
    [ -n "$(head -c 1 "$1" 2>/dev/null)" ] || return 1
    [ "$2" = seed ] || grep -q -e '-----BEGIN .*PRIVATE KEY' "$1" || return 1
    if ! command -v openssl >/dev/null 2>&1; then
        say "  note: $1 could not be compared with the key in DNS: there is no openssl here"
        return 0
    fi
    is=$(public_of "$1" "$2")
    [ -n "$is" ] && { [ -z "$3" ] || [ "$is" = "$3" ]; }
}

# Below another root a system is only prepared, and its key may come later; a folder's server runs already.
need_key() { # DOMAIN SELECTOR TARGET FORM PUBLIC [replace]
    if have_key "$1" "$2" "$3"; then
        given=$(key_for "$1/$2")
        [ -n "$given" ] || given="$here/files$3"
        [ ! -f "$given" ] || right_key "$given" "$4" "$5" ||
            stop "$given is not the key of $1/$2 that is in DNS (nothing was changed)"
        [ ! -f "$root$3" ] || [ "${6:-}" = replace ] || right_key "$root$3" "$4" "$5" ||
            stop "$3 is another key than the one of $1/$2 in DNS; move it away first (nothing was changed)"
        return 0
    fi
    [ -n "$root" ] && [ "$where" = system ] && return 0
    stop "the private key is needed: --key $1/$2=FILE (nothing was changed)"
}

# A key that is given has to belong to somebody.
check_keys() { # DOMAIN/SELECTOR...
    printf '%s\n' "$keys" | while IFS= read -r given; do
        case $given in
            '') continue ;;
            */*=*) ;;
            *) [ "$key_count" = 1 ] && continue; stop "say whose key $given is: --key DOMAIN/SELECTOR=$given" ;;
        esac
        for known in "$@"; do [ "${given%%=*}" != "$known" ] || continue 2; done
        [ "$key_count" = 1 ] && [ -f "$given" ] && continue
        stop "this folder knows no key ${given%%=*}; it knows $*"
    done
}

# An Ed25519 key as the base64 of its 32 octets; RFC 8410 section 7 says what stands before and behind them.
seed_of() { # FILE
    grep -q '^-----BEGIN PRIVATE KEY' "$1" || { cat "$1"; return; }
    sed '/^-/d' "$1" | base64 -d | head -c 48 | tail -c 32 | base64 # the public half may follow
}

# Keys are never replaced. Only with "replace", where all keys of a domain have one place, the earlier one goes beside.
put_key() { # DOMAIN SELECTOR TARGET OWNER GROUP MODE FOLDERMODE FORM [replace]
    source=$(key_for "$1/$2")
    [ -n "$source" ] || source="$here/files$3"
    if [ -f "$root$3" ] && { [ "${9:-}" != replace ] || [ ! -f "$source" ] || cmp -s "$source" "$root$3"; }; then
        say "unchanged  $3 (keys are never replaced)"
        give_asked "$3" "$4" "$5" "$6"
        return 0
    fi
    if [ ! -f "$source" ]; then
        say "missing    $3 (give it with --key $1/$2=FILE)"
        return 0
    fi
    say "key        $3"
    # Without its key a signer refuses all mail.
    confirm "Put the key there?" || stop "without the key $3 nothing else is changed"
    [ ! -f "$root$3" ] || keep_copy "$3"
    folder=$(dirname "$3")
    if [ ! -d "$root$folder" ]; then
        make_folder "$folder"
        give "$root$folder" "$4" "$5" "$7"
    fi
    if [ "$8" = seed ]; then
        (umask 077 && seed_of "$source" >"$root$3") || stop "cannot write $3"
    else
        (umask 077 && cp "$source" "$root$3") || stop "cannot write $3"
    fi
    give "$root$3" "$4" "$5" "$6"
    remember "wrote|$3|$(sum_of "$root$3")"
    changed=$((changed + 1))
}
