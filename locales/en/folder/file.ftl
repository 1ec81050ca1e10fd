# The person’s file.
ui-file-title = Your file
