if [ "$changed" = 0 ]; then
    [ "$declined" = 0 ] && say 'Nothing had to be changed.' || say 'Nothing was changed.'
fi
if [ "$check" = yes ]; then
    run_checks || stop 'the server does not accept the configuration; --undo puts the old one back'
fi
if [ "$reload" = yes ] && runs_here; then
    run_reload && each_dropped in_place || stop 'the server could not be reloaded; its log says why'
elif [ "$changed" != 0 ]; then
    say 'To use the new configuration:'
    print_reload
    each_dropped print_command
fi
[ "$changed" = 0 ] || print_steps
[ -z "$sends" ] || say 'Then send one message to yourself and look at its signature; a passed check alone proves little.'
