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
# table of exact keys a bare domain means everybody in it, which a table of patterns says with BARE in front, and ".domain"
# everybody below it. There the narrowest row is taken (user@domain, domain, user@.domain, .domain, user@*, *), of patterns
# the first that fits, so that the rows change places.
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
    BARE="${from##*|}" awk '
        !NF || /^[ \t]*#/ { above = above $0 "\n"; next } # goes with the row below it
        {
            if ($1 ~ /^[.]/) sub(/^[ \t]*/, ENVIRON["BARE"] "*")
            else if ($1 ~ /@[.]/) sub(/@[.]/, "@*.")
            else if ($1 !~ /[*@]/) sub(/^[ \t]*/, ENVIRON["BARE"])
            row[++count] = above $0; above = ""
            at = index($1, "@"); host = substr($1, at + 1)
            if (!at || host == "*") rank = $1 ~ /^[*]/ ? 5 : 4
            else rank = (substr(host, 1, 2) == "*." ? 2 : 0) + (substr($1, 1, 2) == "*@")
            # The narrower of two sub domains comes first, too.
            key = rank * 1000 - (rank == 2 || rank == 3 ? length(host) : 0)
            for (i = count; i > 1 && weight[place[i - 1]] > key; i--) place[i] = place[i - 1]
            place[i] = count; weight[count] = key
        }
        END { for (i = 1; i <= count; i++) print row[place[i]]; printf "%s", above }
    ' "$old" >"$work/rows" && cat "$work/rows" >"$old"
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
        # Postfix 3.0 keeps an item with its own options in braces: { inet:host:port, default_action=accept }
        function items_of(text, items,   i, c, k, depth, item) {
            k = 0; item = ""
            for (i = 1; i <= length(text); i++) {
                c = substr(text, i, 1)
                if (c == "{") depth++
                if (c == "}" && depth) depth--
                if (depth || c !~ /[ \t,]/) { item = item c; continue }
                if (item != "") items[++k] = item
                item = ""
            }
            if (item != "") items[++k] = item
            return k
        }
        # What an item is about: itself, or the first word in its braces.
        function gist(item) {
            if (sub(/^[{][ \t]*/, "", item)) sub(/[ \t,}].*$/, "", item)
            return item
        }
        function variable_in(item) {
            if (item !~ /^[$]([A-Za-z0-9_]+|[{][A-Za-z0-9_]+[}]|[(][A-Za-z0-9_]+[)])$/) return ""
            gsub(/[^A-Za-z0-9_]/, "", item)
            return item
        }
        # Also by what the file says of a variable.
        function is_ours(n, item,   v, items, k, i, found) {
            item = gist(item); v = variable_in(item)
            if (v != "" && (v in had) && !(v in opened)) {
                opened[v] = 1; k = items_of(had[v], items)
                for (i = 1; i <= k && !found; i++) found = is_ours(n, items[i])
                delete opened[v]
            }
            return found || index(", " mine ",", ", " item ",") || (ours[n] != "" && item ~ ours[n])
        }
        # In place of a variable with something of ours in it, or that will have, comes what else it stands for.
        function arrange(n, text,   items, k, i, v) {
            k = items_of(text, items)
            for (i = 1; i <= k; i++) {
                v = variable_in(items[i])
                if (v != "" && (v in opened)) continue
                if (v != "" && ((v in want) || ((v in had) && is_ours(n, items[i])))) {
                    if (v in had) { opened[v] = 1; arrange(n, had[v]); delete opened[v] }
                } else if (is_ours(n, items[i])) continue
                else if (behind[n] != "" && gist(items[i]) ~ behind[n]) back = back ", " items[i]
                else front = front items[i] ", "
            }
        }
        # The items of a list that are not ours, around ours.
        function merged(n, old) {
            mine = value_of(want[n]); front = ""; back = ""
            arrange(n, old)
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
