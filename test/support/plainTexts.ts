/** Texts to measure on. Names are combined from common parts; the sentences are not from real documents. */

const SURNAMES =
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Tô Lâm Hà Cao Châu Quách".split(
    " ",
  );
const MIDDLES = "Văn;Thị;Hữu;Đức;Minh;Thị Bích;Quang;Ngọc;Xuân;Thanh;Thị Mỹ;Quốc;Hoài;Kim".split(";");
const GIVEN =
  "An Bình Hòa Hoà Hùng Thủy Thuỷ Dũng Lan Phượng Khoa Quyên Tuấn Ánh Ngân Toàn Yến Hương Linh Sơn Trúc Đạt Hạnh Vĩnh Loan Uyên Khôi Nga Tài Huệ".split(
    " ",
  );

/** 250 names: every surname with the parts of ten others. */
export const NAMES: readonly string[] = SURNAMES.flatMap((surname, s) =>
  Array.from(
    { length: 10 },
    (_, index) =>
      `${surname} ${MIDDLES[(s * 3 + index * 5) % MIDDLES.length] ?? ""} ${GIVEN[(s * 7 + index * 11) % GIVEN.length] ?? ""}`,
  ),
);

export const UNITS: readonly string[] = `
Văn phòng Sở
Thanh tra Sở
Phòng Kế hoạch - Tài chính
Phòng Công nghệ thông tin
Phòng Bưu chính - Viễn thông
Phòng Thông tin - Báo chí - Xuất bản
Phòng Tổ chức cán bộ
Phòng Quản lý văn hóa
Trung tâm Công nghệ thông tin và Truyền thông
Sở Nội vụ
Sở Tư pháp
Sở Tài chính
Sở Xây dựng
Sở Du lịch
Sở Y tế
Sở Công Thương
Sở Giao thông vận tải
Sở Tài nguyên và Môi trường
Sở Giáo dục và Đào tạo
Sở Nông nghiệp và Phát triển nông thôn
Ban Dân tộc
Ban Quản lý Khu kinh tế
Trường Cao đẳng nghề
Đài Phát thanh và Truyền hình
Ủy ban nhân dân xã Hòa Điền
`
  .trim()
  .split("\n");

export const VIETNAMESE: readonly string[] = `
Xây dựng 3 tổ tự quản về an ninh trật tự, tổ chức 12 buổi tuyên truyền.
Duy trì bảo vệ cơ quan an toàn tuyệt đối, phối hợp Công an phường xử lý 5 vụ việc.
Vận hành hệ thống giám sát, ngăn chặn 140 cuộc tấn công vào cổng thông tin điện tử.
Có sáng kiến số hóa hồ sơ đăng ký phong trào, rút ngắn thời gian xử lý.
Tham mưu ban hành quy chế bảo vệ bí mật nhà nước của Sở.
Vận động 20 hộ dân quanh cơ quan ký cam kết giữ gìn an ninh trật tự.
Hòa giải thành 4 vụ tranh chấp ngay tại cơ sở, không để kéo dài.
Hoàn thành xuất sắc nhiệm vụ được giao.
Tuần tra, canh gác ban đêm cùng lực lượng dân quân của phường.
Phát hiện và báo tin kịp thời ba vụ trộm cắp tài sản.
Lắp đặt camera an ninh ở các khu nhà làm việc.
Tổ chức tập huấn kỹ năng phòng cháy, chữa cháy cho toàn thể công chức.
Không có đoàn viên vi phạm pháp luật trong nhiều năm liền.
Đóng góp ý kiến cho dự thảo quy chế phối hợp với Công an tỉnh.
Hướng dẫn 60 công chức sử dụng chữ ký số an toàn.
Theo dõi, tổng hợp báo cáo kết quả phong trào hằng quý.
Bảo đảm thông tin liên lạc thông suốt trong các đợt cao điểm.
Quản lý chặt chẽ vật tư, công cụ hỗ trợ, không để mất mát.
Nội bộ đoàn kết, thực hiện tốt quy chế dân chủ ở cơ sở.
Chăm lo đời sống vật chất, tinh thần cho thành viên trong tập thể.
Giúp đỡ người lầm lỗi tái hòa nhập cộng đồng.
Ra quân xóa quảng cáo rao vặt sai quy định trên địa bàn.
Toàn tâm, toàn ý vì công việc chung.
Thoải mái, hòa nhã khi tiếp dân.
Cam tâm hy sinh vì tang tóc nhân dân
`
  .trim()
  .split("\n");

export const ENGLISH: readonly string[] = `
The unit kept its offices safe throughout the year.
Naïve users were taught to recognise façade websites and fake cafés.
A résumé of the movement was sent to the Office on 15 November.
Zoë Brontë and Chloë Müller reviewed the minutes.
Temperatures of 25°C to 30°C were kept in the server room ±1°C.
Room 3½, 10 m² × 2, costs £12 or ¥1,500 per ½ day.
© 2022 Department of Information; all rights reserved ®.
See § 3, ¶ 2 of the regulation: “no exceptions”.
The coöperation of neighbours reënforced the patrol.
Smörgåsbord, jalapeño and piñata were served at the party.
Señor Núñez and Señora Muñoz visited Saïgon in August.
They marched 12 km in 2½ hours with μ-sensors at 5 µm.
Ångström and Strauß measured the voltage in Århus.
Déjà vu: the same passwords, the same à la carte excuses.
He wrote “¿Qué?” and “¡Olé!” in the margin.
Protected 140 systems against intrusion, trained 60 officials.
Crème brûlée and soupçon are no passwords.
El Niño flooded the archive; mañana is too late.
São Paulo and Curaçao sent their experiences.
No person of the unit broke the law.
`
  .trim()
  .split("\n");

export const FRENCH: readonly string[] = `
Le service a protégé ses bureaux toute l'année sans incident.
Où est le dossier de l'unité, et où sont les comptes rendus ?
Le coût de l'opération d'août dépasse le goût du directeur.
Une méthode naïve mais héroïque contre les intrusions.
Benoît, François et Zoé ont relevé le défi dès l'été.
Les élèves de l'école maternelle ont été prévenus à temps.
« L'union fait la force », répète le chef à ses équipes.
La sûreté du réseau est due à l'équipe de nuit.
Haïti et la Jamaïque ont envoyé leurs expériences.
Le maïs et la faïence n'ont rien à voir avec l'archéologie.
Les hôtels de la Saône étaient fermés à Noël.
Ça et là, des fenêtres ouvertes ; aucune n'a été forcée.
Le procès-verbal du 15 novembre a été approuvé à l'unanimité.
Il a dû goûter, coûte que coûte, aux mêmes épreuves.
Œuvre collective, cœur à l'ouvrage, sœurs et frères unis.
Vingt-cinq degrés (25 °C) dans la salle des serveurs.
Tâche achevée : maître d'œuvre, contremaître et apprentis félicités.
L'aïeul égoïste croûte son pain en août.
Aucun membre n'a enfreint la loi cette année.
Réunion à Orléans, puis à Besançon, près de l'Hôtel-Dieu.
`
  .trim()
  .split("\n");
