package kz.almasu.intake.template;

/** The version of the sheet that offices download. */
public final class TemplateVersion {

    /** Counted up when its columns change; 1 had no remarks. What the older ones lack is said by check.TEMPLATE_IS_CURRENT. */
    public static final int CURRENT = 2;

    private TemplateVersion() {}
}
