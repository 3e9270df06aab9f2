package kz.almasu.note;

import java.util.Optional;
import java.util.function.Function;
import kz.almasu.period.Period;
import kz.almasu.system.Language;

/** The tables of half-years as they were last published; kept by editions, which the note must not know. */
public interface PublishedTables {

    /** The tables by language, from one load; empty while nothing of the half-year is published. */
    Optional<Function<Language, TableSet>> tables(Period period);
}
