package kz.almasu.admin;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.almasu.registry.Name;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.FindingsRefusal;
import kz.almasu.system.Language;

/** What is wrong with the fields of a form: all of it is said at once, each at its field and one thing per field. */
final class FormValidation {

    /** Printable text that begins with a letter, a digit or a quotation mark, without angle brackets. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}\"«“„'’ʻʼ(][^\\p{Cntrl}<>]*");

    private final List<Finding> findings = new ArrayList<>();

    /** Whether it can be a name: printable, without markup. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** That the field is filled in. */
    FormValidation required(String field, Object value) {
        return check(value != null, "FIELD_IS_FILLED", field, "");
    }

    /** That its value is right; the rule has a text {@code check.<rule>} with the value as {0}. */
    FormValidation check(boolean right, String rule, String field, Object value, Serializable... parameters) {
        if (!right && findings.stream().noneMatch(found -> found.column().equals(field))) {
            findings.add(Finding.error(rule, 0, field, Objects.toString(value, ""), parameters));
        }
        return this;
    }

    /** That a name is given in each language, and that none of the others goes by it already. */
    FormValidation names(NameEntry entry, List<Name> others) {
        for (Language language : Language.values()) {
            String field = "name_" + language.tag();
            String name = entry.get(language);
            required(field, name);
            check(name == null || NAME.matcher(name).matches(), "CATALOGUE_NAME", field, name);
            check(name == null || name.length() <= NameEntry.MAX_LENGTH, "TITLE_LENGTH", field, name);
            check(
                    others.stream().noneMatch(other -> other.label(language).equalsIgnoreCase(name)),
                    "IS_NEW",
                    field,
                    name);
        }
        return this;
    }

    /** @throws FindingsRefusal if anything was found */
    void throwIfInvalid() {
        FindingsRefusal.throwIfAny(findings);
    }
}
