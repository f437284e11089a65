package backstay.core.screen;

import static backstay.core.screen.CancerRulesTest.questions;
import static backstay.core.screen.Told.notSure;
import static backstay.core.screen.Told.yes;
import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.screen.Detail.Surgery;
import backstay.core.screen.Detail.Surgery.Kind;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurgeryRulesTest {
    @ParameterizedTest
    @CsvSource({
        "DISCECTOMY,5,YES,C-surgery",
        "DISCECTOMY,6,YES,P-surgery-gentle",
        "DISCECTOMY,6,NO,C-surgery",
        "DISCECTOMY,6,UNKNOWN,C-surgery",
        "DISCECTOMY,11,YES,P-surgery-gentle",
        "DISCECTOMY,11,NO,C-surgery",
        "DISCECTOMY,12,YES,P-surgery-past",
        "DISCECTOMY,12,NO,P-surgery-past",
        "DECOMPRESSION,5,YES,C-surgery",
        "DECOMPRESSION,6,YES,P-surgery-gentle",
        "DECOMPRESSION,11,UNKNOWN,C-surgery",
        "DECOMPRESSION,12,UNKNOWN,P-surgery-past",
        "FUSION,5,YES,C-surgery",
        "FUSION,12,YES,C-surgery",
        "FUSION,25,YES,C-surgery",
        "FUSION,26,YES,P-surgery-past",
        "FUSION,26,NO,P-surgery-past"
    })
    void surgeryIsJudgedByItsKindItsWeeksAndPermission(Kind kind, int weeks, Known cleared, String rule) {
        var surgery = new Surgery(Optional.of(kind), OptionalInt.of(weeks), cleared);
        assertThat(yes(Question.SUR1, surgery).rules()).containsExactly(rule);
        assertThat(notSure(Question.SUR1, surgery).rules()).containsExactly(rule);
        assertThat(yes(Question.SUR1, surgery).screening().modifiers()).containsExactly(Modifier.SURGERY);
        assertThat(questions(yes(Question.SUR1, surgery), rule)).containsExactly(Question.SUR1);
        assertThat(Told.nothing().and(Question.SUR1, surgery).rules()).isEmpty();
    }

    @Test
    void surgeryWithMissingDetailsNeedsAClinicianFirst() {
        assertThat(yes(Question.SUR1).rules()).containsExactly("C-surgery");
        assertThat(yes(Question.SUR1, surgery(Optional.of(Kind.DISCECTOMY), OptionalInt.empty()))
                        .rules())
                .containsExactly("C-surgery");
        assertThat(yes(Question.SUR1, surgery(Optional.empty(), OptionalInt.of(25)))
                        .rules())
                .containsExactly("C-surgery");
    }

    @Test
    void surgeryOfAnUnknownKindIsReadAsAFusion() {
        assertThat(yes(Question.SUR1, surgery(Optional.empty(), OptionalInt.of(26)))
                        .rules())
                .containsExactly("P-surgery-past");
    }

    @Test
    void notSureAboutSurgeryCountsOnlyWithAKindOrADate() {
        assertThat(notSure(Question.SUR1).rules()).isEmpty();
        assertThat(notSure(Question.SUR1, surgery(Optional.empty(), OptionalInt.empty()))
                        .rules())
                .isEmpty();
        assertThat(notSure(Question.SUR1, surgery(Optional.empty(), OptionalInt.of(3)))
                        .rules())
                .containsExactly("C-surgery");
        assertThat(notSure(Question.SUR1, surgery(Optional.of(Kind.FUSION), OptionalInt.empty()))
                        .rules())
                .containsExactly("C-surgery");
    }

    private static Surgery surgery(Optional<Kind> kind, OptionalInt weeks) {
        return new Surgery(kind, weeks, Known.YES);
    }
}
