package fr.crefop.conference.processus;

/** Process {@code signature-convention}: each party signs, in parallel; in force on its date of effect. Business key: the convention. */
public final class SignatureConvention {

    public static final String CLE = "signature-convention";
    public static final String SIGNER = "Task_SignerConvention";

    /** The party of one task, local to it. */
    public static final String PARTIE = "partie";

    private SignatureConvention() {}
}
