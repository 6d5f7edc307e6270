-- What begins with two letters is in very many quotes: where those are kept together, they are listed as they are typed.
DROP TABLE quote_words;

CREATE VIRTUAL TABLE quote_words USING fts5 (
  words, content = 'quotes', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '2'
);

INSERT INTO quote_words (quote_words) VALUES ('rebuild');
