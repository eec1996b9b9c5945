### The learner's record. A message says what happened, `.safe` what is safe, `.mend` what to do.
### Short and calm: nobody did anything wrong. $folder and $file are names on the disk.

record-damaged = Your record was damaged and could not be opened.
    .safe = Nothing was deleted. The damaged file is kept as “{ $file }” in { $folder }, and a new record has begun.
    .mend = You can go on. If you have a backup, close Second Look and put it back as “record.sqlite”.
record-damaged-in-place = Your record is damaged and can’t be moved aside.
    .safe = The file “{ $file }” in { $folder } stays as it is. You can learn, but this session won’t be kept.
    .mend = Close other programs that may use the file, then start Second Look again.
record-too-new = A newer Second Look wrote your record.
    .safe = Your record in { $folder } is untouched. You can learn, but this session won’t be kept.
    .mend = Open the newer Second Look to go on where you stopped.
record-not-migrated = Your record could not be brought up to date.
    .safe = Your record is as it was before. You can learn, but this session won’t be kept.
    .mend = Start Second Look again. If that doesn’t help, send us the details below.
record-read-only = Second Look isn’t allowed to write in { $folder }.
    .safe = What is stored there stays as it is. You can learn, but this session won’t be kept.
    .mend = Allow writing in that folder, or start Second Look with --data and another folder.
record-no-folder = There is no folder where your record can be kept. { $folder }
    .safe = Your files are untouched. You can learn, but this session won’t be kept.
    .mend = Start Second Look with --data and a folder you may write in.
record-disk-full = The disk is full.
    .safe = What was stored before is safe. New answers wait in memory until there is room.
    .mend = Free some space on the disk that holds { $folder }. Keep Second Look open until then.
record-locked = Another program is holding your record.
    .safe = What was stored before is safe. New answers wait in memory until the record is free.
    .mend = Close other Second Look windows or a backup program. Keep this window open until then.
record-disk-error = The disk with your record doesn’t answer as it should.
    .safe = What was stored before has not been changed. New answers wait in memory.
    .mend = Check that the drive is connected. Keep Second Look open; it tries again by itself.
record-recovered = Your record can be written again.
    .safe = Every answer that was waiting is stored now.
    .mend = There is nothing to do.
record-refused = One answer or step could not be stored.
    .safe = Everything else in your record is safe, and you can go on.
    .mend = This is our mistake. Please send us the details below.
record-setting-ignored = One of your settings could not be read: { $setting ->
    [language] language
    [theme] colours
    [text_scale] text size
    [easy_reading] easy reading
    [reduced_motion] less movement
    [resume] going on where you stopped
   *[other] { $setting }
}.
    .safe = It has its usual value now. Your other settings and your progress are safe.
    .mend = Set it again in the settings.
record-not-erased = Not everything could be erased.
    .safe = Some of your record may still be in { $folder }.
    .mend = Close all Second Look windows and delete that folder yourself.
