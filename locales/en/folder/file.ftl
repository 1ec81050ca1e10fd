# The person’s file: where they are, what to do now, the dates, the papers.
ui-file-title = Your file
ui-place = Where are you now?
ui-place-not-said = You have not told us yet. We take it that you have not sent your file.
ui-place-change = Say where you are now
ui-to-do = Do now
ui-dates = Your dates
ui-day-over = (over)
ui-basis = How sure this is, law and sources
ui-calendar = Put these dates into your calendar
ui-calendar-about = You get a file (.ics) that your calendar can open. Open it again later: it updates the dates.
ui-keep = Keep this file
ui-keep-switch = Keep my file on this device
ui-keep-what = Kept: your answers, where you are, and the papers ticked. In this browser only. Nothing is sent.
ui-keep-shared = Do you share this device? Leave it off, or erase it before you go.
ui-keep-erase = Erase what is kept
ui-keep-impossible = This browser does not let the page keep anything. Make a private link, or print.
ui-link = Take it with you
ui-link-about = A private link opens your answers on another device, or for somebody who helps you. It holds no name and no exact date of birth.
ui-link-make = Make a private link
ui-link-beware = Whoever has this link sees your answers. Give it only to people you trust.
ui-link-yours = Your private link
ui-link-copy = Copy the link
ui-link-copied = Copied.
ui-link-picture = Show it as a picture (QR code)
ui-link-picture-is = Your private link as a QR code
ui-notes-title = Before you go on
ui-notes-link-damaged = This link cannot be read
ui-notes-device-damaged = What was kept cannot be read
ui-notes-damaged = A part of it is missing or was changed. Start afresh: it takes about two minutes.
ui-notes-newer = It was made with a later version of this page. Reload the page, then open it again.
ui-notes-afresh = Start afresh
ui-notes-made = These answers were given with the rules of { $date }. The rules have changed since.
ui-notes-moved = Your route was:
ui-notes-moved-to = With the rules of today it is:
ui-notes-again = These questions have changed. You are asked again:
ui-notes-gone = { $count ->
    [one] 1 answer is no longer needed.
   *[other] { $count } answers are no longer needed.
 }
ui-notes-go-on = Go on
ui-calendar-name = Health cover in France
ui-day-from = From { $date }
ui-day-to = until { $date }
ui-day-by = By { $date } at the latest
ui-day-ends = Ends on { $date }
ui-day-expect-from = Usually from { $date }
ui-day-expect-to = to { $date }; it varies from fund to fund
