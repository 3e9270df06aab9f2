package kz.almasu.system;

/** Whether several servers run on one database; set by {@code ALMASU_CLUSTER=true}. */
public final class Cluster {

    private static final boolean ON = Boolean.parseBoolean(System.getenv("ALMASU_CLUSTER"));

    private Cluster() {}

    public static boolean isOn() {
        return ON;
    }
}
