package kz.almasu.intake.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Institution;

/** Sheets as an office would upload them, and what is read from them. */
public final class SheetFixture {

    public static final String HEADER =
            "direction,institution,family_name,given_name,degree,field,format,programme,country,foreign_institution,"
                    + "start_date,end_date\n";
    public static final String ROW =
            "OUTGOING,ENU,Кенжебаева,Мадина,CANDIDATE_OF_SCIENCE,04,OFFLINE,INTER_UNIVERSITY,KG,"
                    + "Kyrgyz State Technical University,2023-04-06,2023-04-15\n";
    public static final Institution ENU = CatalogueFixture.institution("ENU");

    private static final HalfYear HALF_YEAR = new HalfYear(2023, 1);

    /** A half-year for which what is odd is asked about, too. */
    static final HalfYear ASKING = new HalfYear(2026, 2);

    private static final SheetReader SHEETS =
            new SheetReader(CatalogueFixture.CODE_LISTS, CatalogueFixture.INSTITUTIONS);

    private SheetFixture() {}

    /** A sheet of one row in which this stands in the place of that. */
    static ParsedSheet with(String that, String replacement) {
        if (!ROW.contains(that)) {
            throw new IllegalArgumentException(that);
        }
        return read(HEADER + ROW.replace(that, replacement));
    }

    public static ParsedSheet read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    public static ParsedSheet read(byte[] file) {
        return SHEETS.read(file, ENU, HALF_YEAR);
    }

    static ParseResult reading(byte[] file) {
        return SHEETS.read(file, ENU, HALF_YEAR, Map.of(), Map.of());
    }

    /** With answers to headings, and mended cells. */
    static ParseResult reading(byte[] file, Map<String, ColumnMeaning> answers, Map<CellAddress, String> mended) {
        return SHEETS.read(file, ENU, HALF_YEAR, answers, mended);
    }

    static ParseResult asking(byte[] file) {
        return SHEETS.read(file, ENU, ASKING, Map.of(), Map.of());
    }
}
