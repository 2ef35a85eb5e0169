"""A PDF file: its pages' shapes, by PDFium in a process of its own."""
