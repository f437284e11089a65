package backstay.app.web.card;

import backstay.content.Emergency;
import java.util.List;

/// The safety-net card: the signs to act on, grouped by what to do, and whom to call.
public record HelpCard(Emergency.Country country) {
    /// Signs that cannot wait (`clinical.md` 1.3).
    public static final List<String> NOW = List.of(
            "Numbness or tingling between your legs, around your genitals or back passage; wiping feels different",
            "Trouble starting or stopping peeing, leaking, or not feeling it; losing control of your bowels",
            "New pain, numbness, tingling or weakness in both legs",
            "A leg or foot that gets weaker: it drags, slaps, or the knee gives way",
            "A change in sexual feeling that came with the pain",
            "Back pain after a serious fall, crash or blow",
            "Sudden, severe pain in the back, belly or chest, with faintness, sweating or breathlessness",
            "Fever or shivering and feeling very ill or confused",
            "When pregnant: bleeding, waters leaking, regular tightenings too early, a bad headache with changed"
                    + " sight, or your baby moving less");

    /// Signs that can wait a day or two, not longer.
    public static final List<String> SOON = List.of(
            "A temperature, shivers or night sweats, or a serious infection in the last three months",
            "Cancer now or in the past, and this pain is new or different",
            "Losing weight without trying",
            "Pain that never lets up, gets steadily worse, and is the same lying still",
            "A sudden bad pain after a small fall, cough or lift, above all with thin bones or steroid tablets",
            "A new lump, or a change in the shape of your back; a band of blisters; a red, painful eye",
            "One calf newly swollen, hot and sore");

    /// Signs for an ordinary appointment.
    public static final List<String> ORDINARY = List.of(
            "No better at all after six weeks, or you cannot do basic things",
            "Stiff for long in the morning, woken in the second half of the night, better for moving, for months");
}
