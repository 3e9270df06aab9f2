package kz.almasu.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.almasu.intake.file.Place;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Institution;

/** Sheets as an office would upload them, and what is read from them. */
final class SheetFixture {

    static final String HEADER =
            "direction,institution,family_name,given_name,degree,field,format,programme,country,foreign_institution,"
                    + "start_date,end_date\n";
    static final String ROW = "OUTGOING,ENU,Кенжебаева,Мадина,CANDIDATE_OF_SCIENCE,04,OFFLINE,INTER_UNIVERSITY,KG,"
            + "Kyrgyz State Technical University,2023-04-06,2023-04-15\n";
    static final Institution ENU = CatalogueFixture.institution("ENU");

    private static final HalfYear HALF_YEAR = new HalfYear(2023, 1);

    /** A half-year for which what is odd is asked about, too. */
    static final HalfYear ASKING = new HalfYear(2026, 2);

    private static final SheetReader SHEETS =
            new SheetReader(CatalogueFixture.CODE_LISTS, CatalogueFixture.INSTITUTIONS);

    private SheetFixture() {}

    /** A sheet of one row in which this stands in the place of that. */
    static Sheet with(String that, String replacement) {
        if (!ROW.contains(that)) {
            throw new IllegalArgumentException(that);
        }
        return read(HEADER + ROW.replace(that, replacement));
    }

    static Sheet read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    static Sheet read(byte[] file) {
        return SHEETS.read(file, ENU, HALF_YEAR);
    }

    static Reading reading(byte[] file) {
        return SHEETS.read(file, ENU, HALF_YEAR, Map.of(), Map.of());
    }

    /** With answers to headings, and mended cells. */
    static Reading reading(byte[] file, Map<String, ColumnMeaning> answers, Map<Place, String> mended) {
        return SHEETS.read(file, ENU, HALF_YEAR, answers, mended);
    }

    static Reading asking(byte[] file) {
        return SHEETS.read(file, ENU, ASKING, Map.of(), Map.of());
    }
}
