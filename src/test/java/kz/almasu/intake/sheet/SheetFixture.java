package kz.almasu.intake.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.WrittenValue;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Institution;

/** Sheets of an office, and their parse results. */
public final class SheetFixture {

    public static final String HEADER =
            "direction,institution,family_name,given_name,degree,field,format,programme,country,foreign_institution,"
                    + "start_date,end_date\n";
    public static final String ROW =
            "OUTGOING,ENU,Кенжебаева,Мадина,CANDIDATE_OF_SCIENCE,04,OFFLINE,INTER_UNIVERSITY,KG,"
                    + "Kyrgyz State Technical University,2023-04-06,2023-04-15\n";
    public static final Institution ENU = CatalogueFixture.institution("ENU");

    private static final HalfYear HALF_YEAR = new HalfYear(2023, 1);

    /** A half-year in which plausibility checks apply. */
    static final HalfYear CHECKED_HALF_YEAR = new HalfYear(2026, 2);

    private static final SheetReader READER =
            new SheetReader(CatalogueFixture.CODE_LISTS, CatalogueFixture.INSTITUTIONS);

    private SheetFixture() {}

    /** Returns a sheet of one row with a replaced text. */
    static ParsedSheet readWith(String text, String replacement) {
        if (!ROW.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return read(HEADER + ROW.replace(text, replacement));
    }

    public static ParsedSheet read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    public static ParsedSheet read(byte[] file) {
        return READER.read(file, ENU, HALF_YEAR);
    }

    public static ParseResult parse(byte[] file) {
        return READER.read(file, ENU, HALF_YEAR, SheetAnswers.NONE);
    }

    /** Parses a file with confirmed column meanings and cell corrections. */
    static ParseResult parse(byte[] file, Map<String, ColumnMeaning> mappings, Map<CellAddress, String> corrections) {
        return READER.read(file, ENU, HALF_YEAR, new SheetAnswers(mappings, Map.of(), Map.of(), corrections));
    }

    /** Parses a file of an institution that stated what its values mean. */
    static ParseResult parseWithAnswers(byte[] file, Map<WrittenValue, String> values) {
        return parseWithAnswers(file, values, Map.of());
    }

    /** Parses a file also with what values mean for everybody. */
    static ParseResult parseWithAnswers(
            byte[] file, Map<WrittenValue, String> values, Map<WrittenValue, String> shared) {
        return READER.read(file, ENU, HALF_YEAR, new SheetAnswers(Map.of(), values, shared, Map.of()));
    }

    static ParseResult parseWithPlausibilityChecks(byte[] file) {
        return READER.read(file, ENU, CHECKED_HALF_YEAR, SheetAnswers.NONE);
    }
}
