#!/bin/sh
# Written by gillint verify: the compiler, with a Python.h that checks. Sources that do not include it are compiled as ever: a library
# that is built along need not be slower.
compiles=
for word in "$@"; do
    test "x$word" = x-c && compiles=yes
done
if test -n "$compiles"; then
    # What the same words, but those that say where something goes, include.
    skip=
    includes=$(
        for word in "$@"; do
            if test -n "$skip"; then
                skip=
                shift
                continue
            fi
            shift
            case $word in
            -o | -MF | -MT | -MQ) skip=yes ;;
            -c | -M | -MM | -MD | -MMD | -MP | -MG) ;;
            *) set -- "$@" "$word" ;;
            esac
        done
        @COMPILER@ -M "$@" 2>/dev/null
    )
    case $? in
    0)
        case $includes in
        */Python.h*) ;;
        *) exec @COMPILER@ "$@" ;;
        esac
        ;;
    esac
fi
exec @COMPILER@ @FLAGS@ "$@"
