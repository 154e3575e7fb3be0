package vn.thamdinh.exchange.card;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.seal.SigningKey;

/** One card of each kind, always of the same keys. */
final class Cards {

    static final SigningKey KEY = SigningKey.generate(new SeededEntropy("khóa ký của thẻ"));
    static final AgeIdentity AGE = AgeIdentity.generate(new SeededEntropy("khóa nhận của thẻ"));
    static final AgeIdentity ESCROW = AgeIdentity.generate(new SeededEntropy("khóa giữ hộ"));
    static final RoundId ROUND = new RoundId("0123456789abcdef".repeat(4));

    private Cards() {
    }

    static KeyCard.Enrolment enrolment() {
        return new KeyCard.Enrolment("Nguyễn Thị Ánh Nguyệt", "Phó Giám đốc Sở Nội vụ", "so-noi-vu", Role.MEMBER,
                "MAY-TINH-07", KEY.verifyingKey(), AGE.recipient(), Optional.of(ROUND),
                Optional.of(Base64.getEncoder().encodeToString(new byte[] {1, 2, 3, 4})));
    }

    static KeyCard.Enrolment shortEnrolment() {
        return new KeyCard.Enrolment("An", "", "", Role.COMMUNE, "", KEY.verifyingKey(), AGE.recipient(),
                Optional.empty(), Optional.empty());
    }

    static KeyCard.Invitation invitation() {
        return new KeyCard.Invitation(ROUND, "Thẩm định mức độ hài lòng năm 2024", false, KEY.verifyingKey(),
                AGE.recipient(), ESCROW.recipient());
    }

    static KeyCard.Rescue rescue() {
        return new KeyCard.Rescue("00112233445566778899aabbccddeeff", "5a".repeat(60), KEY.verifyingKey());
    }

    static List<KeyCard> all() {
        return List.of(enrolment(), shortEnrolment(), invitation(), rescue());
    }
}
