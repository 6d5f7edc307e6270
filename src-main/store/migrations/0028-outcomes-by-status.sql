-- How many files of an import came in, were refused or were not reached: an import may hold a hundred thousand.
CREATE INDEX import_outcomes_by_status ON import_outcomes (import_id, status, place);
