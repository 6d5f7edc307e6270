CREATE INDEX figures_by_value ON figures (value, unit, kind);
