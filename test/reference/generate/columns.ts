import type { Content } from "./build";
import { messHeading } from "./mess";
import type { World } from "./world";

/** A column as typed: its heading, and the field it is meant for (null = none of ours). */
export interface ColumnDraft {
  heading: string;
  field: string | null;
  /** What an unknown column holds. */
  content?: Content;
}

const headingsOf: Record<string, string[]> = {
  ordinal: ["STT", "Số TT", "TT"],
  award: ["Hình thức khen thưởng", "Hình thức", "Danh hiệu thi đua/Hình thức khen thưởng", "Hình thức đề nghị"],
  subject: ["Đối tượng", "Phân loại khen thưởng", "Loại đối tượng", "Tập thể/Cá nhân"],
  nominee: ["Tên tập thể, cá nhân", "Họ và tên", "Họ tên", "Tên tập thể/cá nhân/hộ gia đình", "Tên đơn vị/tập thể"],
  position: ["Chức vụ", "Chức danh"],
  unit: ["Đơn vị", "Đơn vị công tác", "Phòng/đơn vị", "Phòng ban"],
  registeredOn: ["Ngày đăng ký thi đua", "Ngày đăng ký"],
  proposedOn: ["Ngày đề nghị", "Ngày đề nghị khen thưởng", "Ngày nộp", "Ngày gửi"],
  directInvolvement: ["Trực tiếp chỉ đạo, tham gia"],
  achievement: ["Tóm tắt thành tích", "Thành tích", "Thành tích đạt được", "Nội dung thành tích"],
  report: ["Báo cáo thành tích", "Minh chứng", "Hồ sơ kèm theo"],
  discipline: ["Đang xem xét kỷ luật, khiếu nại"],
  lateAcceptance: ["Chấp nhận trễ hạn", "Ngoại lệ"],
};

export const ownHeadings: Record<string, string> = {
  id: "Mã đề nghị",
  status: "Trạng thái kiểm tra",
  detail: "Chi tiết kiểm tra",
};

const unknownColumns: ColumnDraft[] = [
  { heading: "Ghi chú", field: null, content: "đã xem" },
  { heading: "Chức vụ, đơn vị", field: null, content: "Chuyên viên, Văn phòng" },
  { heading: "Năm sinh", field: null, content: 1985 },
  { heading: "Tiêu chuẩn", field: null },
  { heading: "Mức thưởng", field: null, content: { value: "#REF!", isError: true } },
];

export const requiredFields = ["award", "subject", "nominee", "unit"];

export function columnDrafts(world: World): ColumnDraft[] {
  const { random, plan } = world;
  const order = ["ordinal", "award", "subject", "nominee", "position", "unit", "registeredOn", "proposedOn"];
  const last = ["directInvolvement", "achievement", "report", "discipline", "lateAcceptance"];
  const criteria = plan.criteria.map(({ code }) => code);
  const keep = random.pick([1, 0.97, 0.9]);
  const fields = [...order, ...criteria, ...last].filter(
    (field) => requiredFields.includes(field) || random.chance(keep),
  );
  const drafts = fields.map((field) => ({ heading: headingFor(world, field), field }));
  const withOthers: ColumnDraft[] = random.chance(0.3) ? insertUnknownColumn(world, drafts) : drafts;
  return random.chance(0.15) ? random.shuffle(withOthers) : withOthers;
}

function headingFor({ random, plan, mess }: World, field: string): string {
  const criterion = plan.criteria.find(({ code }) => code === field);
  const known = criterion ? [criterion.code, criterion.code, criterion.text] : (headingsOf[field] ?? [field]);
  const heading = random.chance(0.6) ? known[0]! : random.pick(known);
  return messHeading(random, heading, mess);
}

function insertUnknownColumn({ random }: World, drafts: ColumnDraft[]): ColumnDraft[] {
  return drafts.toSpliced(random.int(0, drafts.length), 0, random.pick(unknownColumns));
}

/** Headings that appear twice, or not at all. */
export function breakColumns({ random }: World, drafts: ColumnDraft[]): void {
  const columnsOf = (fields: string[]) => drafts.filter(({ field }) => field !== null && fields.includes(field));
  const breaks = [
    () =>
      columnsOf(random.shuffle(requiredFields).slice(0, random.int(1, 2))).forEach(
        (draft, index) => (draft.heading = `Cột khác ${index}`),
      ),
    () =>
      columnsOf(random.shuffle(requiredFields).slice(0, random.int(3, 4))).forEach(
        (draft, index) => (draft.heading = `Mục khác ${index}`),
      ),
    () => drafts.push(...doubles(random.pick(requiredFields), drafts)),
    () => drafts.push(...doubles(random.pick(Object.keys(headingsOf)), drafts)),
    () => drafts.push(...doubles("registeredOn", drafts)),
    () => drafts.push(...doubles(random.pick(["TT1", "CN1", "achievement", "proposedOn"]), drafts)),
  ];
  random.pick(breaks)();
}

function doubles(field: string, drafts: ColumnDraft[]): ColumnDraft[] {
  const first = drafts.find((draft) => draft.field === field);
  return first ? [{ heading: `${first.heading} (2)`, field }] : [];
}
