"""Which text, captions and notes belong under which head."""
