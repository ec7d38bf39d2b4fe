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
    [ -d "$root$1" ] || mkdir "$root$1" || stop "cannot make the folder $1" # what is written down may lie in it
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

# Mode and owner of FILE, "640 0:112".
rights_of() { # FILE
    ls -ndL "$1" | awk '{
        for (i = 0; i < 9; i++) if (substr($1, i + 2, 1) !~ /[-ST]/) mode[int(i / 3)] += substr("421", i % 3 + 1, 1)
        print mode[0] + 0 "" mode[1] + 0 "" mode[2] + 0 " " $3 ":" $4
    }'
}

# The same for a file of the owner's, who may have other readers for it: he is asked, and --undo gives it back to them.
give_asked() { # TARGET OWNER GROUP MODE
    is=$(rights_of "$root$1")
    : >"$work/rights"
    if [ "$(id -u)" = 0 ]; then chown "${is#* }" "$work/rights"; else is="${is% *}"; fi
    give "$work/rights" "$2" "$3" "$4"
    wanted=$(rights_of "$work/rights")
    [ "$(id -u)" = 0 ] || wanted="${wanted% *}"
    [ "$is" != "$wanted" ] || return 0
    say "rights     $1 ($is, to be $wanted)"
    confirm "Change the rights of $1?" || { say "left as it is  $1"; declined=$((declined + 1)); return 0; }
    remember "rights|$1|$is"
    give "$root$1" "$2" "$3" "$4"
    changed=$((changed + 1))
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
