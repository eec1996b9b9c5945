format-percent = { $number }%
