"""Where a text points a reader to, without going on there: 导读, 见第四版, （A02版）."""
