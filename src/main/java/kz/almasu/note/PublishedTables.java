package kz.almasu.note;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.almasu.period.Period;
import kz.almasu.system.Language;

/** Last published tables of half-years. Implemented by editions, on which the note must not depend. */
public interface PublishedTables {

    /** Returns the tables by language, loaded once; empty if the half-year is not published. */
    Optional<Function<Language, TableSet>> tables(Period period);

    /** Returns the tables of every published half-year by language, oldest first; loaded once, whatever the languages. */
    Function<Language, List<TableSet>> all();
}
