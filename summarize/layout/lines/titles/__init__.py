"""Fixed titles of the trade: notices, guides, boxes, notes, columns."""
