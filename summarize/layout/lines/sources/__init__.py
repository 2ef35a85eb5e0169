"""Who wrote an article and where it is from: bylines, datelines, credits."""
