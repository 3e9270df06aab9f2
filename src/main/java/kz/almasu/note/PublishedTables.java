package kz.almasu.note;

import java.util.Optional;
import kz.almasu.period.Period;
import kz.almasu.system.Language;

/** The tables of half-years as they were published last; kept by editions, which the note does not know. */
public interface PublishedTables {

    /** Empty while nothing of the half-year is published. */
    Optional<TableSet> tables(Period period, Language language);
}
