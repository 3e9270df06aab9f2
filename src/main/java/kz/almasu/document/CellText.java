package kz.almasu.document;

import java.math.BigDecimal;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Formats cells for readers: decimal comma in Kazakh and Russian; an unknown number as text, never as 0. */
public final class CellText {

    private CellText() {}

    /** Returns {@code 116}, {@code 30,4%}, {@code +} or {@code n/a}; empty for null. */
    public static String of(Cell cell, Language language) {
        return cell == null ? "" : cell.accept(new Written(language));
    }

    /** Returns the text in this table: of a wide one, which has mostly zeros, a dash for none. */
    public static String of(Table table, Cell cell, Language language) {
        return table.isWide() && cell instanceof Cell.Amount amount && amount.value() == 0
                ? Texts.get(language, "cell.absent")
                : of(cell, language);
    }

    private record Written(Language language) implements Cell.Visitor<String> {

        @Override
        public String amount(Cell.Amount amount) {
            return Long.toString(amount.value());
        }

        @Override
        public String share(Cell.Share share) {
            return percent(share.percent(), language);
        }

        @Override
        public String presence(Cell.Presence presence) {
            return Texts.get(language, presence.present() ? "cell.present" : "cell.absent");
        }

        @Override
        public String unknown() {
            return Texts.get(language, "cell.unknown");
        }
    }

    /** Returns the number with a percent sign, in Russian separated by a non-breaking space. */
    public static String percent(BigDecimal percent, Language language) {
        return decimal(percent, language) + (language == Language.RU ? "\u00A0%" : "%");
    }

    /** Returns the number without a percent sign. */
    public static String decimal(BigDecimal percent, Language language) {
        String plain = percent.toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }
}
