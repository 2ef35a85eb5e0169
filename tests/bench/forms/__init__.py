"""What the forms cost: processor time and memory."""
