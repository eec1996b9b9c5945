### The learner’s own data.

own-data-title = My data and certificate
own-data-about = Everything stays on this computer. Nobody else sees it unless you give it to them.
own-data-who = Who is learning?
own-data-who-about = On a family computer everybody can have a record of their own.
own-data-who-first = The first one
own-data-who-name = Name of somebody new
own-data-who-add = Add and go on as them
own-data-certificate = Certificate
own-data-certificate-about = A page about what you practised, as a PDF. With the measured figures and how certain they are, or without, as you wish.
own-data-certificate-plain = Save without figures
own-data-certificate-figures = Save with figures
own-data-export = Export everything
own-data-export-about = Writes your whole record as a .json file, which another Second Look can take over, and your answers as a .csv file for spreadsheet programs.
own-data-export-button = Export
own-data-import = Bring a record from another computer
own-data-import-about = Drop the exported .json file on this window, or type where it is. What is here stays; what is there is added. The same file twice does no harm.
own-data-import-path = Where the file is
own-data-import-hint = such as Documents/second-look-2026-11-22.json
own-data-import-button = Take over
own-data-erase = Erase everything
own-data-erase-about = All records on this computer, of everybody who learns here, with all copies and settings.
own-data-erase-button = Erase everything
own-data-erase-title = Erase everything?
own-data-erase-body = All answers, plans, notebooks and settings of everybody on this computer will be gone. It cannot be undone. Files that you exported stay where you put them.
own-data-erase-keep = Keep everything
own-data-erase-now = Erase now
own-data-saved = Saved here:
own-data-imported = { $new ->
    [one] { $new } new answer was taken over.
   *[other] { $new } new answers were taken over.
} { $known ->
    [0] {""}
    [one] { $known } was here already.
   *[other] { $known } were here already.
}
own-data-erased = Everything is erased: { $rows ->
    [one] { $rows } entry
   *[other] { $rows } entries
} and { $copies ->
    [one] { $copies } copy
   *[other] { $copies } copies
}. Nothing is left in the record.
