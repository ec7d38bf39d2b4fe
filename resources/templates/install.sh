#!/bin/sh
# Puts the files of this folder where the mail server reads them. Written by Mailworthy.
#   --yes       do not ask            --root DIR   work below DIR
#   --undo      put back what was     --key [DOMAIN/SELECTOR=]FILE   the private key
#   --check     run the server's own check    --reload   reload the server at the end
set -u
umask 022
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
root=''
yes=no
undo=no
check=no
reload=no
keys=''
newline='
'

say() { printf '%s\n' "$*"; }
stop() { printf 'install: %s\n' "$*" >&2; exit 1; }

set_root() { # FOLDER; an empty one would be the system itself
    [ -n "$1" ] || stop '--root needs a folder'
    root=${1%/}
    [ -n "$root" ] || root=/.
    case $root in /*) ;; *) root=./$root ;; esac
}

while [ $# -gt 0 ]; do
    case $1 in
        --yes) yes=yes ;;
        --undo) undo=yes ;;
        --check) check=yes ;;
        --reload) reload=yes ;;
        --root) [ $# -ge 2 ] || stop '--root needs a folder'; set_root "$2"; shift ;;
        --root=*) set_root "${1#--root=}" ;;
        --key) [ $# -ge 2 ] || stop '--key needs a file'; keys="$keys$newline$2"; shift ;;
        --key=*) keys="$keys$newline${1#--key=}" ;;
        --help) sed -n '2,5p' "$0"; exit 0 ;;
        *) stop "unknown option $1 (see --help)" ;;
    esac
    shift
done
[ -z "$root" ] || [ -d "$root" ] || stop "there is no folder $root"
[ -n "$root" ] || [ "$where" = system ] || stop 'name the folder that the configuration lies in: --root FOLDER'

stamp=$(date +%Y%m%d%H%M%S)
memory="$root/var/lib/mailworthy"
[ "$where" = system ] || memory="$root/.mailworthy"
state="$memory/$server.undo"
carriage=$(printf '\r')
work=$(mktemp -d) || stop 'no room for temporary files'
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
changed=0
declined=0
merge=''
keep=''
from=''
derived=''

# What is done is written down before it is done, so that --undo knows of it whatever happens.
remember() {
    mkdir -p "$memory" || stop "cannot write below $memory"
    printf '%s\n' "$1" >>"$state" || stop "cannot write $state"
}

confirm() {
    [ "$yes" = yes ] && return 0
    printf '%s [y/N] ' "$1"
    read -r answer || return 1
    case $answer in y | Y | yes) return 0 ;; *) return 1 ;; esac
}

# Makes the folder FOLDER and those above it; --undo takes them away again where nothing else is in them.
make_folder() { # FOLDER
    [ ! -d "$root$1" ] || return 0
    case $1 in / | .) return 0 ;; esac
    make_folder "$(dirname "$1")"
    remember "folder|$1|"
    mkdir "$root$1" || stop "cannot make the folder $1"
}

give() { # FILE OWNER GROUP MODE
    chmod "$4" "$1" || stop "cannot set the mode of $1"
    [ "$(id -u)" = 0 ] || return 0
    if [ "$where" = folder ]; then # as all that is in it
        chown "$(ls -nd "$root/." | awk '{ print $3 ":" $4 }')" "$1" || say "  note: the owner of $1 could not be set"
        return 0
    fi
    if [ -z "$root" ] || grep -q "^$2:" "$root/etc/passwd" 2>/dev/null; then
        if [ -z "$root" ]; then
            chown "$2:$3" "$1" || say "  note: there is no user $2 or group $3 yet; install the server's packages first"
        else
            uid=$(sed -n "s/^$2:[^:]*:\([0-9]*\):.*/\1/p" "$root/etc/passwd" | head -n 1)
            gid=$(sed -n "s/^$3:[^:]*:\([0-9]*\):.*/\1/p" "$root/etc/group" 2>/dev/null | head -n 1)
            chown "${uid:-0}:${gid:-0}" "$1" || say "  note: the owner of $1 could not be set"
        fi
    fi
}

sum_of() { cksum <"$1"; }

# What only the owner may read is not shown to whoever looks over the shoulder, nor to a log.
show_change() { # TARGET MODE
    case $2 in
        *[4567]) ;;
        *) say '    (it may hold a password: what changes is not shown)'; return 0 ;;
    esac
    if [ -f "$1" ]; then diff -u "$1" "$work/new" | sed -e 1,2d -e 's/^/    /'; else sed 's/^/    +/' "$work/new"; fi
}

# Is FILE open to more people than MODE says?
too_open() { # FILE MODE
    case $2 in
        *0) [ -n "$(find "$1" -perm -004 2>/dev/null)" ] ;;
        *) return 1 ;;
    esac
}

# Keeps what is there as $copy.
copy_beside() { # TARGET
    copy="$1.mailworthy-$stamp"
    number=1
    while [ -e "$root$copy" ]; do # an installation in the same second
        number=$((number + 1))
        copy="$1.mailworthy-$stamp-$number"
    done
    cp -p "$root$1" "$root$copy" || stop "cannot keep a copy of $1"
}

# The same for --undo, which puts it back.
keep_copy() { # TARGET
    copy_beside "$1"
    remember "back|$1|$copy"
}

# $derived names the files that a command makes of the one that is changed, a line each: a map with the password in it is
# no more to stay than its text. What was there before our first change is what --undo puts back.
remember_derived() { # TARGET
    printf '%s\n' "$derived" >"$work/derived"
    while IFS= read -r made; do
        [ -n "$made" ] || continue
        [ ! -f "$state" ] || ! M="$made" awk -F '|' '$1 == "derived" && $2 == ENVIRON["M"] { found = 1 } END { exit !found }' "$state" || continue
        copy=''
        [ ! -f "$root$made" ] || copy_beside "$made"
        remember "derived|$made|$copy|$1"
    done <"$work/derived"
}

# Puts $work/new in place of TARGET when it differs.
place() { # TARGET OWNER GROUP MODE
    target="$root$1"
    if [ -f "$target" ] && cmp -s "$work/new" "$target"; then
        say "unchanged  $1"
        return 0
    fi
    say "change     $1"
    show_change "$target" "$4"
    confirm "Change $1?" || { say "left as it is  $1"; declined=$((declined + 1)); return 0; }
    make_folder "$(dirname "$1")"
    remember_derived "$1"
    if [ -f "$target" ]; then
        keep_copy "$1"
        cat "$work/new" >"$target" || stop "cannot write $1 (its copy is $root$copy)"
        if too_open "$target" "$4"; then
            give "$target" "$2" "$3" "$4" # with its group, which has to read on
            say "  note: $1 was open to everybody; it is not any more"
        fi
    else
        remember "new|$1|"
        cp "$work/new" "$target" || stop "cannot write $1"
        give "$target" "$2" "$3" "$4"
    fi
    remember "wrote|$1|$(sum_of "$target")"
    changed=$((changed + 1))
}

# With STYLE "once" what is there stays; with "login", a line that differs from the present one only where USER and PASSWORD stand is left as it is there.
put_new() { # SOURCE TARGET OWNER GROUP MODE STYLE
    [ -f "$here/files$1" ] || stop "the folder is not complete: files$1 is missing"
    if [ "$6" = once ] && [ -f "$root$2" ]; then
        say "unchanged  $2 (it is yours)"
        return 0
    fi
    if [ "$6" = login ] && [ -f "$root$2" ]; then
        keep_login "$root$2" "$here/files$1" >"$work/new" || stop "cannot work on $2"
    else
        cat "$here/files$1" >"$work/new" || stop "cannot read files$1"
    fi
    place "$2" "$3" "$4" "$5"
}

keep_login() { # OLD NEW
    awk '
        function same(line, pattern,   count, parts, i, at, rest) {
            count = split(pattern, parts, /USER|PASSWORD/)
            if (index(line, parts[1]) != 1) return 0
            line = substr(line, length(parts[1]) + 1)
            for (i = 2; i < count; i++) {
                if (!(at = index(line, parts[i]))) return 0
                line = substr(line, at + length(parts[i]))
            }
            rest = length(line) - length(parts[count])
            return rest >= 0 && substr(line, rest + 1) == parts[count]
        }
        # The login belongs to what the first line names, where it names something.
        FILENAME == ARGV[2] && FNR == 1 && /^[ \t]*#/ { for (i = 1; i <= count && lines[i] != $0; i++); if (i > count) count = 0 }
        FILENAME == ARGV[1] { lines[++count] = $0; next }
        /USER|PASSWORD/ && !/^[ \t]*#/ { for (i = 1; i <= count; i++) if (same(lines[i], $0)) { $0 = lines[i]; break } }
        { print }
    ' "$1" "$2"
}

# Lines that are not there yet are added at the end. With STYLE "table" the first word of a line decides, with "colon"
# what stands before its first colon: where that is there already the owner has filled in the rest.
put_append() { # SOURCE TARGET OWNER GROUP MODE STYLE
    [ -f "$here/files$1" ] || stop "the folder is not complete: files$1 is missing"
    old="$work/old"
    : >"$old"
    [ ! -f "$root$2" ] || cat "$root$2" >"$old"
    [ -z "$from" ] || take_over "$2"
    cat "$old" >"$work/new"
    [ ! -s "$work/new" ] || [ -z "$(tail -c 1 "$work/new")" ] || printf '\n' >>"$work/new"
    end=''
    head -n 1 "$work/new" | grep -q "$carriage\$" && end=$carriage
    while IFS= read -r line; do
        if [ "$6" = table ]; then
            W="${line%% *}" awk '$1 == ENVIRON["W"] { found = 1 } END { exit !found }' "$work/new" && continue
        elif [ "$6" = colon ]; then
            W="${line%%:*}" awk -F '[ \t]*:' '$1 == ENVIRON["W"] { found = 1 } END { exit !found }' "$work/new" && continue
        else
            tr -d '\r' <"$work/new" | grep -qxF -e "$line" && continue
        fi
        printf '%s%s\n' "$line" "$end" >>"$work/new"
    done <"$here/files$1"
    place "$2" "$3" "$4" "$5"
}

# Sets each setting exactly once, where its first one stands; the others of the same name go. STYLE is "postfix"
# (name = value, lines that begin with a blank go on), "words" (Name value, letters of any case), "table" (the same,
# letters as they are) or "shell" (NAME=value). "block" puts all of it between two comment lines, before the first line
# that begins with BEFORE, or at the end.
put_edit() { # SOURCE TARGET OWNER GROUP MODE STYLE [COMMENT BEFORE]
    [ -f "$here/files$1" ] || stop "the folder is not complete: files$1 is missing"
    old="$work/old"
    : >"$old"
    [ ! -f "$root$2" ] || cat "$root$2" >"$old"
    [ -z "$from" ] || take_over "$2"
    if [ "$6" = block ]; then
        put_block "$here/files$1" "$7" "$8" || stop "cannot work on $2"
    else
        put_settings "$here/files$1" "$6" || stop "cannot work on $2"
    fi
    place "$2" "$3" "$4" "$5"
}

# $from is "FILE|SETTING|BARE": the table that FILE names for SETTING now. Its rows come along where it is another one; in a
# table of exact keys a bare domain means everybody in it, which a table of patterns says with BARE in front.
take_over() { # TARGET
    now=$(F="${from#*|}" awk '
        BEGIN { split(ENVIRON["F"], part, "|"); wanted = tolower(part[1]) }
        { n = $0; sub(/^[ \t]+/, "", n); sub(/[ \t].*/, "", n) }
        tolower(n) == wanted { v = $0; sub(/^[ \t]*[^ \t]+[ \t]+/, "", v); sub(/[ \t\r]+$/, "", v); found = v }
        END { print found }
    ' "$root${from%%|*}" 2>/dev/null)
    rows=exact
    case $now in refile:*) rows=patterns ;; esac
    now=${now#refile:}
    now=${now#file:}
    case $now in
        "" | *:*) return 0 ;; # none, or one that is no file
        "$1") ;;
        *) [ ! -f "$root$1" ] && [ -f "$root$now" ] || return 0; cat "$root$now" >"$old" ;;
    esac
    [ "$rows" = exact ] && [ -n "${from##*|}" ] || return 0
    BARE="${from##*|}" awk '$1 !~ /[*@#]/ && NF { sub(/^[ \t]*/, ENVIRON["BARE"]) } { print }' "$old" >"$work/rows" &&
        cat "$work/rows" >"$old"
}

# $merge names settings that are lists: NAME, OURS and BEHIND with tabs between them, a line each; expressions for items that
# belong to what is exported, and for items that have to stand behind it; all others stay in front. $keep names values
# that are better than ours: "NAME|VALUE", a line each.
put_settings() { # FILE STYLE
    MERGE=$merge KEEP=$keep awk -v style="$2" '
        BEGIN {
            count_merge = split(ENVIRON["MERGE"], rows, "\n")
            for (i = 1; i <= count_merge; i++) {
                split(rows[i], part, "\t"); if (part[1] == "") continue
                ours[part[1]] = part[2]; behind[part[1]] = part[3]; is_list[part[1]] = 1
            }
            count_keep = split(ENVIRON["KEEP"], rows, "\n")
            for (i = 1; i <= count_keep; i++) {
                split(rows[i], part, "|")
                good[(style == "words" ? tolower(part[1]) : part[1]) SUBSEP part[2]] = 1
            }
        }
        function decide(   n) {
            for (n in want) {
                if ((n in is_list) && (n in had)) want[n] = merged(n, had[n])
                if ((n SUBSEP had[n]) in good) want[n] = line_of[n]
            }
            # The first row that fits is taken: ours come before a pattern for everybody.
            if (style == "table") for (i = 1; i <= count; i++) { print want[order[i]]; done[order[i]] = 1 }
        }
        function value_of(line) {
            if (style == "postfix") sub(/^[^=]*=[ \t]*/, "", line)
            else sub(/^[ \t]*[^ \t]+[ \t]*/, "", line)
            sub(/[ \t\r]+$/, "", line)
            return line
        }
        # The items of a list that are not ours, around ours.
        function merged(n, old,   items, k, i, front, back, mine) {
            mine = value_of(want[n])
            k = split(old, items, /[ \t,]+/)
            for (i = 1; i <= k; i++) {
                if (items[i] == "" || items[i] ~ /^\$/ || index(", " mine ",", ", " items[i] ",") || (ours[n] != "" && items[i] ~ ours[n])) continue
                if (behind[n] != "" && items[i] ~ behind[n]) back = back ", " items[i]
                else front = front items[i] ", "
            }
            return n " = " front mine back
        }
        function name_of(line,   n) {
            n = line
            if (style == "postfix") { sub(/[ \t]*=.*/, "", n); return n }
            if (style == "shell") { sub(/^[ \t]*(export[ \t]+)?/, "", n); sub(/=.*/, "", n); return n }
            if (style == "words") sub(/^[ \t]+/, "", n)
            sub(/[ \t].*/, "", n)
            return style == "table" ? n : tolower(n)
        }
        FILENAME == ARGV[1] {
            if ($0 ~ /^[ \t]*(#|$)/) next
            n = name_of($0); if (!(n in want)) order[++count] = n; want[n] = $0; next
        }
        # The first time the file is read for what it says, the second time it is written.
        !writing && FNR == 1 && seen_old++ { writing = 1; decide() }
        !writing {
            if ($0 ~ /^[ \t]*(#|\r?$)/) next
            if (style == "postfix" && /^[ \t]/) {
                if (last == "") next
                had[last] = had[last] " " value_of("=" $0)
                line_of[last] = last " = " had[last]
                next
            }
            last = name_of($0); had[last] = value_of($0)
            line_of[last] = $0; sub(/\r$/, "", line_of[last])
            next
        }
        FNR == 1 && /\r$/ { end = "\r" } # a file with such line ends keeps them
        /^[ \t]*(#|\r?$)/ { print; next } # Postfix goes on behind comments and empty lines
        style == "postfix" && /^[ \t]/ { if (!skipping) print; next }
        {
            n = name_of($0); skipping = 0
            if (n in want) { if (!(n in done)) print want[n] end; done[n] = 1; skipping = 1 }
            else print
        }
        END {
            if (!writing) decide()
            for (i = 1; i <= count; i++) if (!(order[i] in done)) print want[order[i]] end
        }
    ' "$1" "$old" "$old" >"$work/new"
}

put_block() { # FILE COMMENT BEFORE
    COMMENT=$2 BEFORE=$3 awk '
        BEGIN {
            first = ENVIRON["COMMENT"] " BEGIN Mailworthy"; last = ENVIRON["COMMENT"] " END Mailworthy"
            before = ENVIRON["BEFORE"]
        }
        function put(   i) {
            if (put_done++) return
            print first end
            for (i = 1; i <= count; i++) print lines[i] end
            print last end
        }
        FILENAME == ARGV[1] { lines[++count] = $0; next }
        FNR == 1 && /\r$/ { end = "\r" }
        { line = $0; sub(/\r$/, "", line) }
        line == first && !inside { inside = 1; kept = 0; put(); next }
        inside { if (line == last) inside = 0; else old[++kept] = $0; next }
        before != "" && index($0, before) == 1 { put() }
        { print }
        END {
            put()
            if (inside) for (i = 1; i <= kept; i++) print old[i] # its last line is gone: nothing of it is ours to drop
        }
    ' "$1" "$old" >"$work/new"
}

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
        give "$root$3" "$4" "$5" "$6"
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

# A command of a server in a container is run in the folder of its configuration.
in_place() { # COMMAND
    if [ "$where" = folder ]; then (cd "$root" && sh -c "$1"); else sh -c "$1"; fi
}

# Is it this system, or this container's folder, whose server may be told to do something?
runs_here() { [ -z "$root" ] || [ "$where" = folder ]; }

# The generated part has each_reload FUNCTION, which calls it with each command in turn until one fails.
print_command() { say "    $1"; }
run_reload() { each_reload in_place; }
print_reload() { each_reload print_command; }

# The server's own check of what was written: below --root only with its own programs.
in_root() { # COMMAND
    say "check: $1"
    if runs_here; then
        in_place "$1"
    elif [ "$(id -u)" = 0 ] && [ -x "$root/bin/sh" ]; then
        chroot "$root" /bin/sh -c "$1"
    else
        say "  not run: it would check this system, not $root"
    fi
}
