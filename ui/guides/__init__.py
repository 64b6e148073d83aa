"""Paper for the stand: a volunteer's page with pictures of the window, and pocket cards. `python -m ui.guides`."""
