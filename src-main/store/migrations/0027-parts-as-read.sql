-- What a part of a check said when the check was computed: a check does not hold for what it says by now. Null in
-- libraries of before, where a part that a person has decided on may say something else.
ALTER TABLE check_parts ADD COLUMN read TEXT;
