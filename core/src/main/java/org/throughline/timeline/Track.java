package org.throughline.timeline;

import org.throughline.fact.Source.Speaker;
import org.throughline.text.Text;

/// What a lane shows: a state of the person over time, the word of one speaker, or times on which no paper speaks. The
/// order is the order of the lanes, from the top.
public enum Track {
    STATUS,
    WORK_PERMIT,
    STATE_DEPARTMENT,
    CBP,
    ICE,
    USCIS,
    EOIR,
    FBI,
    FOREIGN_STATE,
    CLIENT,
    RELATIVE,
    STAFF,
    /// Times in which no paper of anybody says anything.
    ALL_PAPERS;

    public Text label() {
        return switch (this) {
            case STATUS -> Text.of("Status", "Estatus");
            case WORK_PERMIT -> Text.of("Work permit", "Permiso de trabajo");
            case STATE_DEPARTMENT -> Text.of("State Dept", "Depto. de Estado");
            case CBP -> Text.of("Border (CBP)", "Frontera (CBP)");
            case ICE -> Text.of("ICE", "ICE");
            case USCIS -> Text.of("USCIS", "USCIS");
            case EOIR -> Text.of("Court (EOIR)", "Corte (EOIR)");
            case FBI -> Text.of("FBI", "FBI");
            case FOREIGN_STATE -> Text.of("Home country", "País de origen");
            case CLIENT -> Text.of("Own papers", "Papeles propios");
            case RELATIVE -> Text.of("Relatives", "Familiares");
            case STAFF -> Text.of("This office", "Esta oficina");
            case ALL_PAPERS -> Text.of("All papers", "Todos los papeles");
        };
    }

    /// The track of a speaker's word.
    public static Track of(Speaker speaker) {
        return switch (speaker) {
            case STATE_DEPARTMENT -> STATE_DEPARTMENT;
            case CBP -> CBP;
            case ICE -> ICE;
            case USCIS -> USCIS;
            case EOIR -> EOIR;
            case FBI -> FBI;
            case FOREIGN_STATE -> FOREIGN_STATE;
            case CLIENT -> CLIENT;
            case RELATIVE -> RELATIVE;
            case STAFF -> STAFF;
        };
    }
}
