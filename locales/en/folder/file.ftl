# The person’s file: where they are, what to do now, the dates, the papers.
ui-file-title = Your file
ui-place = Where are you now?
ui-place-not-said = You have not told us yet. We take it that you have not sent your file.
ui-place-change = Say where you are now
ui-to-do = Do now
ui-dates = Your dates
ui-day-from = From { $date }
ui-day-to = until { $date }
ui-day-by = By { $date } at the latest
ui-day-ends = Ends on { $date }
ui-day-expect-from = Usually from { $date }
ui-day-expect-to = to { $date }; it varies from fund to fund
ui-day-over = (over)
ui-basis = How sure this is, law and sources
ui-calendar = Put these dates into your calendar
ui-calendar-about = You get a file (.ics) that your calendar can open. Open it again later: it updates the dates.
ui-calendar-name = Health cover in France
