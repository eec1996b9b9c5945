format-percent = { $number } %
