package kz.almasu.web.office;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** The steps of an office's work on a report, in their order. */
public enum ReportStep implements Localized {
    FILL,
    CHECK,
    SIGN,
    RECEIPT;

    @Override
    public String label(Language language) {
        return Texts.get(language, "page.office.step." + name());
    }
}
