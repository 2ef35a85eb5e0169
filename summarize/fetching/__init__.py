"""An issue of a digital newspaper, saved from the web file by file, politely."""
