# What is there no longer as it was written is kept beside.
keep_later() { # TARGET
    [ -f "$root$1" ] || return 0
    wrote=$(T="$1" awk -F '|' '$1 == "wrote" && $2 == ENVIRON["T"] { sum = $3 } END { print sum }' "$state")
    [ "$wrote" != "$(sum_of "$root$1")" ] || return 0
    copy="$1.mailworthy-undone"
    [ ! -e "$root$copy" ] || copy="$copy-$stamp"
    cp -p "$root$1" "$root$copy" || stop "cannot keep a copy of $1"
    say "kept       $copy (changed since)"
}

# The systemd units that were put there, timers first: one that fires would start its service again.
added_units() {
    awk -F '|' '$1 == "new" && $2 ~ /^\/etc\/systemd\/system\/[^\/]+$/ && !seen[$2]++ { sub(/.*\//, "", $2); print $2 }' "$state" |
        awk '/\.timer$/ { print; next } { later = later $0 "\n" } END { printf "%s", later }'
}

# While its file is there: a unit that is gone can hardly be disabled, and what enabled it stays behind.
disable_unit() { # UNIT yes|no: is it to stop as well
    [ -f "$root/etc/systemd/system/$1" ] || return 0
    if runs_here && command -v systemctl >/dev/null 2>&1; then
        if [ "$2" = yes ]; then systemctl disable --now "$1"; else systemctl disable "$1"; fi </dev/null ||
            say "  note: systemctl could not disable $1"
    fi
    for link in "$root"/etc/systemd/system/*.wants/"$1" "$root"/etc/systemd/system/*.requires/"$1"; do
        [ ! -L "$link" ] || rm -f "$link"
    done
}

# What an earlier export put there and this one, which has $units, does not have: nothing uses it any more, once the server is reloaded.
drop_units() {
    : >"$work/dropped"
    [ -f "$state" ] || return 0
    added_units >"$work/units"
    while IFS= read -r unit <&3; do
        ! printf '%s\n' "$units" | grep -qxF -e "$unit" || continue
        target=/etc/systemd/system/$unit
        [ -f "$root$target" ] || continue
        say "remove     $target"
        confirm "Disable $unit and remove $target?" || { say "left as it is  $target"; declined=$((declined + 1)); continue; }
        disable_unit "$unit" no
        keep_later "$target"
        keep_copy "$target"
        rm -f "$root$target" || stop "cannot remove $target"
        printf '%s\n' "$unit" >>"$work/dropped"
        changed=$((changed + 1))
    done 3<"$work/units"
}

# Behind the commands of the reload: until then the server hands its mail to what runs there.
each_dropped() { # FUNCTION
    [ -s "$work/dropped" ] || return 0
    while IFS= read -r unit <&3; do "$1" "systemctl stop $unit" || return 1; done 3<"$work/dropped"
    "$1" 'systemctl daemon-reload'
}

# Does COMMAND belong to something that --undo took away? $work/gone names it.
is_gone() { # COMMAND
    { printf '%s\n' "$1"; printf '%s\n' "$1" | tr -s ' ' '\n'; } >"$work/words"
    grep -qxF -f "$work/gone" "$work/words"
}

undo_command() { # COMMAND
    is_gone "$1" && return 0
    in_place "$1" || { say "  note: this failed: $1"; failed=yes; }
    return 0
}

print_undo_command() { is_gone "$1" || print_command "$1"; }

use_old() {
    [ ! -s "$work/units" ] || say 'systemctl daemon-reload' >>"$work/gone"
    if [ "$reload" = yes ] && runs_here; then
        [ ! -s "$work/units" ] || in_place 'systemctl daemon-reload' || failed=yes
        each_reload undo_command
        return 0
    fi
    say 'To use the old configuration:'
    while IFS= read -r unit; do print_command "systemctl stop $unit"; done <"$work/running"
    [ ! -s "$work/units" ] || print_command 'systemctl daemon-reload'
    each_reload print_undo_command
}

# What $backup kept of $target.
put_back() {
    if [ ! -f "$root$backup" ]; then
        say "  note: the copy $backup is gone; $target was left as it is"
        lost=yes
    elif cp -p "$root$backup" "$root$target"; then
        rm -f "$root$backup"
        say "put back   $target"
    else
        fine=no
    fi
}

# $backup says the rights that $target had, "640 0:112"; the owner only where he could be changed.
put_rights() {
    [ -f "$root$target" ] || return 0
    case $backup in *:*) chown "${backup#* }" "$root$target" || { fine=no; return; } ;; esac
    if chmod "${backup% *}" "$root$target"; then say "put back   $target (its rights)"; else fine=no; fi
}

undo_all() {
    [ -f "$state" ] || { say 'Nothing to put back.'; exit 0; }
    confirm 'Put back what was there before?' || exit 0
    awk -F '|' '($1 == "new" || $1 == "back") && !seen[$2]++ { print $2 }' "$state" >"$work/targets"
    while IFS= read -r target; do keep_later "$target"; done <"$work/targets"
    added_units >"$work/units"
    while IFS= read -r unit; do [ ! -f "$root/etc/systemd/system/$unit" ] || say "$unit"; done <"$work/units" >"$work/running"
    while IFS= read -r unit; do disable_unit "$unit" "$reload"; done <"$work/units"
    # The newest change first, so that the oldest copy is put back last. What cannot be done stays written down.
    sed -n '1!G;h;$p' "$state" >"$work/undo"
    : >"$work/left"
    : >"$work/gone"
    while IFS='|' read -r kind target backup source; do
        fine=yes
        case $kind in
            wrote) continue ;;
            folder) rmdir "$root$target" 2>/dev/null ;; # keys stay, and their folder with them
            derived)
                if [ -n "$backup" ]; then
                    put_back
                elif [ -e "$root$target" ]; then
                    if rm -f "$root$target"; then say "removed    $target"; else fine=no; fi
                fi
                # It would be made again of what is there again.
                [ -n "$backup" ] || printf '%s\n' "$source" >>"$work/gone"
                ;;
            rights) put_rights ;;
            new) if rm -f "$root$target"; then say "removed    $target"; else fine=no; fi ;;
            back) put_back ;;
        esac
        [ "$fine" = yes ] || printf '%s|%s|%s|%s\n' "$kind" "$target" "$backup" "$source" >>"$work/left"
    done <"$work/undo"
    if [ -s "$work/left" ]; then
        sed -n '1!G;h;$p' "$work/left" >"$state"
        stop 'not everything could be put back; --undo again goes on with the rest'
    fi
    rm -f "$state"
    rmdir "$memory" 2>/dev/null
    while IFS= read -r target; do [ -e "$root$target" ] || say "$target"; done <"$work/targets" >>"$work/gone"
    while IFS= read -r unit; do printf '%s\n' "$unit" "${unit%.service}"; done <"$work/units" >>"$work/gone"
    use_old
    [ -z "${lost:-}${failed:-}" ] || exit 1
    exit 0
}
