# The adviser's desk: a page of its own
ui-title = Adviser’s desk
ui-about = For those who help newcomers: all facts of a case at once, with the route beside them. In questions, answers and advice, “I” and “you” are the person. Nothing is sent and nothing is kept: closing the page erases it all.
ui-home = The checker, question by question
ui-views = Ways to work
ui-view-case = One case
ui-view-side = Side by side
ui-view-table = A table of cases

# Cases
ui-cases = Cases
ui-case = Case { $count }
ui-copy = (copy)
ui-name = Name
ui-add = Add a case
ui-duplicate = Duplicate
ui-remove = Remove

# The form
ui-form = Facts of this case
ui-out = (cannot change anything here)
ui-unknown = Not known
ui-keys = Tab moves, typing chooses, Ctrl + Enter goes to the next question that matters. Dimmed facts cannot change this case any more.
ui-theme-does = What they do
ui-theme-cover = Cover today
ui-theme-stay = Stay in France
ui-theme-person = Person and papers
ui-fact-situation = Situation
ui-fact-work-terms = Employer
ui-fact-sending-state = Other country of the work
ui-fact-job-start = First day of the job
ui-fact-training = School, internship or stay
ui-fact-family-link = Link to the insured person
ui-fact-income = Pension or benefit
ui-fact-cover = Health cover today
ui-fact-ehic-covers = Card valid until
ui-fact-card-state = Country of the card or S1
ui-fact-agreement-scheme = Country of the form
ui-fact-overseas-from = Overseas fund
ui-fact-returning = Why they come
ui-fact-nationality = Nationality
ui-fact-permit = Visa or card
ui-fact-permit-end = Visa or card ends on
ui-fact-removal-order = Final removal order
ui-fact-arrival = In France since
ui-fact-stay = Length of the stay
ui-fact-history = How the stay began
ui-fact-age = Age
ui-fact-children = Children under 18 in France
ui-fact-resources = Resources
ui-fact-housing = Housing
ui-fact-number = French number
ui-fact-act-country = Country of the birth certificate

# What follows
ui-result = What follows
ui-open = { $count ->
    [one] Not decided: 1 route is possible
   *[other] Not decided: { $count } routes are possible
 }
ui-candidates = What it may be
ui-unsure = It hangs on something that is not known yet. Find it out, or send the file: the fund decides.
ui-next = Next question that matters:
ui-left-route = { $min } to { $max } more questions until the route is known.
ui-left-route-exactly = { $count ->
    [one] 1 more question until the route is known.
   *[other] { $count } more questions until the route is known.
 }
ui-left-guide = { $min } to { $max } more questions until the guide is exact.
ui-left-guide-exactly = { $count ->
    [one] 1 more question until the guide is exact.
   *[other] { $count } more questions until the guide is exact.
 }
ui-papers = Papers
ui-steps = Steps
ui-advice = Advice
ui-settled = Settled
ui-practice-varies = Practice varies
ui-fund-decides = The fund decides
ui-not-yet = Not yet
ui-no-right = No right today

# Side by side
ui-side-one = Add or duplicate a case to compare it with this one.
ui-only = Only what differs
ui-differs = (differs)
ui-open-case = (open this case)
ui-save-cases = Save the cases as CSV

# A table
ui-table = A table of cases (CSV)
ui-table-about = One row for each case, one column for each fact. The table is read on this device and stays in memory.
ui-table-file = Choose a CSV file
ui-table-drop = Or drop it anywhere on this page. Comma, semicolon or tab; as Excel, LibreOffice or Google Sheets save it.
ui-table-sample = Download a sample
ui-table-paste = Paste a table
ui-table-paste-label = Cells copied from a spreadsheet, or CSV, with the headings
ui-table-read = Evaluate
ui-table-columns = Columns and their values
ui-table-columns-about = The heading of a column is its name here. Leave out what you do not need. Other columns, such as a file number, are handed through. An empty cell is no answer yet.
ui-column = Column
ui-column-means = Fact
ui-column-holds = A cell may hold
ui-table-empty = There is no case in this table. It needs a row of headings and at least one row below.
ui-table-no-fact = No heading is the name of a fact. Download the sample to see the names.
ui-table-twice = Column { $count } is a second column { $name }. Keep one of them.
ui-values = values
ui-accept-several = one or more of { $value }, joined by +; [] for none
ui-accept-country = a country code of two letters, such as PT
ui-accept-date = a day, such as 2026-11-23 or 23/11/2026
ui-accepted = Accepted: { $value }.

# What follows from a table
ui-results = Results
ui-working = { $count } of { $max } rows…
ui-read = { $count ->
    [one] 1 row evaluated.
   *[other] { $count } rows evaluated.
 }
ui-read-wrong = { $count ->
    [one] 1 row has a problem; it is named below.
   *[other] { $count } rows have a problem; they are named below.
 }
ui-read-took = It took { $count } ms on this device.
ui-save-results = Download the results as CSV
ui-faults = What to correct
ui-fault-place = Line { $count }, column { $max }:
ui-fault-cell = “{ $value }” is no answer to { $name }.
ui-fault-answer = no answer to { $name }.
ui-fault-heading = this cell has no heading.
ui-fault-quote = a quotation mark is never closed. The rest of the line is not read.
ui-faults-more = { $count } more. All of them are in the last column of the results.
ui-groups = Where they lead
ui-group-all = All rows
ui-group-wrong = Problem in the row
ui-group-open = Not decided yet
ui-group-unsure = Find out one thing first
ui-rows = Rows { $min } to { $count } of { $max }
ui-earlier = Earlier rows
ui-later = Later rows
ui-open-row = Open as a case:
ui-line = Line
ui-route = Route
ui-certainty = Certainty
ui-from = From
ui-first-step = First step
ui-next-question = Next question
ui-problem = Problem
