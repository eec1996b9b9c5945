### Words of every choice.

choice-several = More than one may be right.
choice-not-yet = Choose an answer first
choice-each = Option by option
choice-said = You chose: { $chosen }
choice-fair-to-leave = Fair to leave
