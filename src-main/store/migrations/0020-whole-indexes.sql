-- A search looks into every part that writes left of an index: parts are merged two by two, and what is there now once and for all.
INSERT INTO quote_words (quote_words, rank) VALUES ('usermerge', 2);
INSERT INTO passage_words (passage_words, rank) VALUES ('usermerge', 2);
INSERT INTO note_words (note_words, rank) VALUES ('usermerge', 2);
INSERT INTO annotation_words (annotation_words, rank) VALUES ('usermerge', 2);

INSERT INTO quote_words (quote_words) VALUES ('optimize');
INSERT INTO passage_words (passage_words) VALUES ('optimize');
INSERT INTO note_words (note_words) VALUES ('optimize');
INSERT INTO annotation_words (annotation_words) VALUES ('optimize');
