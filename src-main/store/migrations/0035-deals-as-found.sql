-- Where a deal was found, and of which figure, when a person has changed its course or its amount: so it is known again.
ALTER TABLE deals ADD COLUMN found_start INTEGER;
ALTER TABLE deals ADD COLUMN found_end INTEGER;
ALTER TABLE deals ADD COLUMN found_figure_id INTEGER REFERENCES figures (id) ON DELETE SET NULL;

CREATE INDEX deals_by_found_figure ON deals (found_figure_id) WHERE found_figure_id IS NOT NULL;
