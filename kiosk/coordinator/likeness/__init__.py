"""Which signatures look alike: a name misspelt, swapped or in another script, a digit wrong. It points, people decide.

Comparing everybody with everybody is out of reach for a million, so only those are compared who share one of a few
rough keys (`rough_keys`). Each field then says how well it agrees (`comparison`), a table gives points for that
(`scales`), as Fellegi and Sunter proposed in 1969, and the points add up. What is missing says nothing.
"""
