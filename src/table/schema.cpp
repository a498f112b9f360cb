// SPDX-License-Identifier: MPL-2.0
#include "table/schema.hpp"

#include "table/session_headings.hpp"
#include "text/kinds.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

namespace provision {
namespace {

using Words = std::string_view[];

// One column of one table: the canonical heading and what schools call it (folded, whole phrases).
struct SchemaRow {
    TableKind table;
    Column column;
    std::string_view heading;
    std::span<const std::string_view> synonyms;
};

// Headings met in real files. The lists are short phrases, compared whole: "ta" is inside "start date".
constexpr Words kPupil = {"name",
                          "pupil name",
                          "student",
                          "student name",
                          "full name",
                          "name of child",
                          "name of student",
                          "name of pupil",
                          "named pupil",
                          "child",
                          "surname forename",
                          "surname, forename",
                          "pupil names",
                          "named pupils",
                          "pupils",
                          "children",
                          "names of pupils",
                          "names of children",
                          "name of pupils",
                          "students"};
constexpr Words kSurname = {"last name", "family name", "legal surname", "preferred surname"};
constexpr Words kForename = {"first name", "given name", "legal forename", "preferred name", "preferred forename"};
constexpr Words kUpn = {"unique pupil number", "pupil upn"};
constexpr Words kAdmission = {"admission no", "adno", "student id", "pupil id"};
constexpr Words kYear = {
    "year group",     "yr",     "yr group",  "yr. gp",  "yr gp",       "y",     "nc year", "national curriculum year",
    "year taught in", "cohort", "key stage", "phase",   "year groups", "years", "nc yr",   "yr grp",
    "yr. group",      "yrs",    "year gp",   "year grp"};
constexpr Words kClass = {"form",       "tutor group", "reg",      "reg group", "registration group", "registration form",
                          "class name", "reg class",   "classname"};
constexpr Words kStatus = {
    "sen", "send", "sen status", "send status", "sen stage", "sen code",  "sen provision", "s.a./s.a.+/ssen",
    "k/e", "ehcp", "ehc plan",   "ehc",         "has ehcp",  "statement", "stage",         "code of practice stage"};
constexpr Words kNeed = {"need",
                         "area of need",
                         "area of concern",
                         "sen primary need",
                         "sen type",
                         "sen need type",
                         "category of need",
                         "send broad area",
                         "need 1",
                         "need type 1",
                         "sen need type 1",
                         "sen type 1",
                         "sen need 1",
                         "need rank 1",
                         "primary sen type",
                         "primary sen need",
                         "needs",
                         "sen needs",
                         "send need",
                         "primary send need",
                         "diagnosis",
                         "primary area of need",
                         "type of need",
                         "sen need"};
constexpr Words kSecondNeed = {"sen secondary need",
                               "secondary area of need",
                               "need 2",
                               "need type 2",
                               "sen need type 2",
                               "sen type 2",
                               "sen need 2",
                               "need rank 2",
                               "secondary sen type",
                               "secondary sen need",
                               "need 3",
                               "need type 3",
                               "sen need type 3",
                               "sen type 3",
                               "sen need 3",
                               "need rank 3",
                               "other needs",
                               "tertiary need",
                               "third need",
                               "secondary send need"};
constexpr Words kPlanHours = {"hours of support", "ehcp hours", "statement hours", "support hours"};
constexpr Words kPremium = {"pp", "disadvantaged", "ppg"};
constexpr Words kFsm = {"ever 6", "free school meals", "free meals"};
constexpr Words kLookedAfter = {"lac", "in care", "cla"};
constexpr Words kProvision = {"provision/resource",
                              "resource",
                              "intervention",
                              "intervention programme",
                              "intervention programmes",
                              "name of provision",
                              "name of intervention",
                              "programme",
                              "support",
                              "support in place",
                              "strategy",
                              "provision title",
                              "provision/resources",
                              "provision and resource",
                              "interventions",
                              "provisions",
                              "intervention/support",
                              "activity",
                              "activities",
                              "intervention name",
                              "provision name",
                              "type of support",
                              "type of intervention",
                              "additional provision",
                              "intervention programmes",
                              "programmes",
                              "support provided",
                              "provision offered",
                              "name of programme",
                              "strategy/intervention",
                              "intervention/provision",
                              "provision/intervention",
                              "provision/support",
                              "provision/strategy",
                              "support/intervention",
                              "intervention/strategy",
                              "intervention/activity",
                              "provision/activity",
                              "approach",
                              "what we provide",
                              "what is provided",
                              "what we offer",
                              "our offer",
                              "support offered",
                              "what support",
                              "name of support",
                              "intervention title",
                              "intervention or support",
                              "support or intervention",
                              "name of group/intervention",
                              "what we do",
                              "what is the intervention",
                              "what is the provision",
                              "what is the support",
                              "what is offered",
                              "what support is in place",
                              "which intervention",
                              "which provision",
                              "intervention/provision name"};
constexpr Words kKind = {"kind of provision", "type of provision"};
constexpr Words kWave = {"tier", "level", "layer", "provision wave", "universal/targeted/specialist"};
constexpr Words kStaff = {"staff involved",
                          "lead person",
                          "supported by",
                          "delivered by",
                          "adult",
                          "responsible adult",
                          "who",
                          "key worker",
                          "ta",
                          "role",
                          "adults",
                          "led by",
                          "member of staff",
                          "name of member of staff",
                          "who delivers",
                          "lead",
                          "adult support",
                          "delivered by whom",
                          "by whom",
                          "who by",
                          "who leads",
                          "who will deliver",
                          "staff member",
                          "staff responsible",
                          "person responsible",
                          "led by whom",
                          "taught by",
                          "run by",
                          "staff/adult",
                          "staff delivering",
                          "lead adult",
                          "lead staff",
                          "lead member of staff",
                          "adult lead",
                          "adult leading",
                          "personnel",
                          "support staff",
                          "deliverer",
                          "provider",
                          "staff lead",
                          "who provides",
                          "who provides it",
                          "led by (initials)",
                          "lead professional",
                          "who runs it",
                          "who leads it",
                          "who will lead",
                          "who takes it",
                          "delivered by who",
                          "staff name",
                          "staff names",
                          "name of adult",
                          "adult name",
                          "adult delivering",
                          "key person",
                          "named adult",
                          "class ta",
                          "tutor",
                          "mentor",
                          "coach",
                          "therapist",
                          "who delivers it",
                          "who delivers the intervention",
                          "who delivers the support",
                          "who is responsible",
                          "who gives it",
                          "who supports",
                          "which adult",
                          "delivered by (adult)"};
constexpr Words kRatio = {"staff/pupil ratio",
                          "pupil/staff ratio",
                          "adult:child ratio",
                          "adult child ratio",
                          "group size",
                          "number in group",
                          "no. of pupils",
                          "no of pupils",
                          "number of pupils",
                          "groupings",
                          "size of group",
                          "staff pupil ratio",
                          "pupil staff ratio",
                          "adult/child ratio",
                          "adult/pupil ratio",
                          "child/adult ratio",
                          "staff:pupil ratio",
                          "pupil:staff ratio",
                          "adult:pupil ratio",
                          "individual/group",
                          "ratio adult:child",
                          "pupil:adult ratio",
                          "pupil/adult ratio",
                          "staffing ratio",
                          "ratio (adult:pupil)",
                          "max group size",
                          "maximum group size",
                          "group size/ratio",
                          "ratio/group size",
                          "size",
                          "individual/small group",
                          "group/individual",
                          "1:1/group",
                          "number of children",
                          "no. of children",
                          "no of children",
                          "no. in group",
                          "no in group",
                          "pupils per group",
                          "children per group",
                          "max. group size",
                          "no. of chn",
                          "no of chn",
                          "number of chn",
                          "chn per group",
                          "staff:child",
                          "adult:child",
                          "adult:pupil",
                          "staff:pupil",
                          "pupil:adult",
                          "pupil:staff",
                          "adults:pupils",
                          "adults:children",
                          "staff:pupils",
                          "no. of pupils in group",
                          "number of pupils in group",
                          "number of children in group",
                          "no. of children in group",
                          "how many children",
                          "how many pupils",
                          "how many in a group",
                          "how many in the group",
                          "how many in group",
                          "number in the group",
                          "how many in each group"};
constexpr Words kPupilCount = {"number in group",
                               "no. of pupils",
                               "no of pupils",
                               "number of pupils",
                               "number of children",
                               "no. of children",
                               "no of children",
                               "no. in group",
                               "no in group",
                               "no. of chn",
                               "no of chn",
                               "number of chn",
                               "no. of pupils in group",
                               "number of pupils in group",
                               "number of children in group",
                               "no. of children in group",
                               "how many children",
                               "how many pupils",
                               "how many in a group",
                               "how many in the group",
                               "how many in group",
                               "number in the group",
                               "how many in each group"};
constexpr Words kSchedule = {"frequency and duration",
                             "frequency/duration",
                             "timetable",
                             "when and how long",
                             "sessions and length",
                             "frequency/length",
                             "frequency and length",
                             "length and frequency",
                             "length/frequency",
                             "frequency/time",
                             "time/frequency",
                             "time and frequency",
                             "duration and frequency",
                             "duration/frequency",
                             "frequency & length of session",
                             "frequency/length of session",
                             "frequency/length of sessions",
                             "how often/how long",
                             "how often and how long",
                             "how long/how often",
                             "when/how often",
                             "when/how long",
                             "sessions/time",
                             "time allocated",
                             "time allocation",
                             "amount of time",
                             "weekly timetable",
                             "session details",
                             "day/time",
                             "days/times",
                             "day and time",
                             "days and times"};
constexpr Words kSessions = {"frequency",
                             "sessions per week",
                             "times per week",
                             "number per week",
                             "x per week",
                             "sessions a week",
                             "times a week",
                             "sessions",
                             "no. of sessions",
                             "how often",
                             "sessions weekly",
                             "no. of sessions per week",
                             "number of sessions per week",
                             "no of sessions per week",
                             "sessions/week",
                             "times/week",
                             "no. of times per week",
                             "frequency per week",
                             "freq",
                             "freq per week",
                             "freq/week",
                             "how many times",
                             "how many times a week",
                             "how many times per week",
                             "sessions pw",
                             "times pw",
                             "no. per week",
                             "number of times per week",
                             "no. of times",
                             "sessions per wk",
                             "sessions/wk",
                             "times per wk",
                             "x pw",
                             "how often per week",
                             "no. of sessions a week",
                             "number of sessions a week",
                             "sessions each week",
                             "days per week",
                             "days a week",
                             "no. of days",
                             "times weekly",
                             "how often is it",
                             "how often does it run",
                             "how often does it happen",
                             "how often each week",
                             "how often a week",
                             "how many sessions a week",
                             "how many sessions per week",
                             "how regularly"};
constexpr Words kLength = {"length of sessions",
                           "length of session",
                           "duration",
                           "mins",
                           "time",
                           "minutes",
                           "session time",
                           "how long",
                           "duration of session",
                           "minutes per session",
                           "time per session",
                           "length",
                           "session duration",
                           "minutes each",
                           "length of time",
                           "session length (mins)",
                           "mins per session",
                           "length of each session",
                           "time each session",
                           "mins each",
                           "how long each",
                           "how long each time",
                           "minutes/session",
                           "mins/session",
                           "session mins",
                           "session minutes",
                           "length of lesson",
                           "duration of each session",
                           "how long is each session",
                           "how long is a session",
                           "how long are sessions",
                           "how long are the sessions",
                           "how long per session",
                           "how long each session",
                           "how long is it"};
constexpr Words kStatedTime = {"cost in time",
                               "weekly hours",
                               "hours per week",
                               "hrs/wk",
                               "time per week",
                               "ta hours",
                               "weekly time",
                               "hours a week",
                               "total time",
                               "minutes per week",
                               "cost in time per week",
                               "time weekly",
                               "hours weekly",
                               "mins per week",
                               "hrs per week",
                               "total weekly time",
                               "time in hours",
                               "cost in time per week",
                               "weekly time cost",
                               "total time per week",
                               "total hours",
                               "total hours per week",
                               "total minutes",
                               "hours/week",
                               "hours pw",
                               "mins pw",
                               "time per week (hours)",
                               "total weekly minutes",
                               "total weekly hours",
                               "staff time",
                               "staff hours",
                               "adult time",
                               "adult hours",
                               "time (hrs/wk)",
                               "time (hours per week)",
                               "time (hrs per week)",
                               "time (mins per week)",
                               "time (minutes per week)",
                               "time (hours/week)",
                               "mins/wk",
                               "minutes/week",
                               "minutes a week",
                               "mins a week",
                               "total mins",
                               "total mins per week",
                               "weekly minutes total",
                               "hrs a week",
                               "hrs pw"};
constexpr Words kTimeAndStaff = {"staff involved/cost in time", "time/staff", "staff/time"};
constexpr Words kDetails = {"description",
                            "detail",
                            "provision detail",
                            "provision details",
                            "summary",
                            "intervention details",
                            "details of provision",
                            "details of intervention",
                            "description of provision",
                            "description of intervention",
                            "summary of intervention",
                            "summary of provision",
                            "organisation",
                            "summary of intervention, target group and timescale",
                            "summary of intervention target group and timescale",
                            "organisation/timescale/cpd",
                            "organisation/timescale",
                            "resources/staffing",
                            "staffing/resources",
                            "resources and staffing",
                            "staffing and resources",
                            "staff/resources",
                            "resources/staff",
                            "focus",
                            "what we will do",
                            "actions",
                            "how it works",
                            "explanation",
                            "who with",
                            "additional information",
                            "provision description",
                            "further details",
                            "delivery",
                            "how is it delivered",
                            "action"};
constexpr Words kTerm = {"terms",
                         "when",
                         "timing",
                         "timings",
                         "timescale",
                         "timescales",
                         "time scale",
                         "time scales",
                         "time frame",
                         "timeframe",
                         "term/no of weeks to run",
                         "term/no. of weeks to run",
                         "term/weeks",
                         "term/number of weeks",
                         "weeks/term",
                         "dates",
                         "when run",
                         "start/end",
                         "start and end",
                         "start/end dates",
                         "start/finish",
                         "half term",
                         "which term",
                         "term run",
                         "time of year",
                         "day",
                         "days",
                         "which day",
                         "which days",
                         "day of week",
                         "day(s)",
                         "weekday",
                         "when does it happen",
                         "when does it run",
                         "when is it"};
constexpr Words kPupils = {"capacity",
                           "pupil",
                           "pupil names",
                           "named pupils",
                           "names",
                           "children",
                           "names of pupils",
                           "name",
                           "students",
                           "names of children",
                           "children involved",
                           "pupils involved",
                           "pupils targeted",
                           "targeted pp chn",
                           "pp chn",
                           "pp children",
                           "named children",
                           "which pupils",
                           "which children",
                           "pupil/s",
                           "child/ren",
                           "initials",
                           "pupil initials",
                           "pupils' names",
                           "no. of pp",
                           "number of pp",
                           "pupil(s)",
                           "chn",
                           "which chn",
                           "pupils attending",
                           "children attending",
                           "students attending",
                           "names of chn",
                           "group members",
                           "who attends",
                           "who is in it",
                           "child",
                           "child's name",
                           "pupil name",
                           "name of child",
                           "name of pupil",
                           "name of student",
                           "student",
                           "student name",
                           "student names",
                           "child/children",
                           "pupil/pupils"};
constexpr Words kTargetGroup = {"type of group",
                                "group",
                                "target grp",
                                "target groups",
                                "cohort/target grp",
                                "cohort/target group",
                                "target pupils",
                                "target children",
                                "who for",
                                "who is it for",
                                "for whom",
                                "group targeted",
                                "pupil group",
                                "targeted group",
                                "target cohort",
                                "cohort/group",
                                "year group/target group",
                                "focus group"};
constexpr Words kOutcome = {"outcomes",
                            "intended outcome",
                            "intended outcomes",
                            "expected outcome",
                            "expected outcomes",
                            "target",
                            "targets to be achieved",
                            "aim",
                            "smart target",
                            "targets",
                            "desired outcome",
                            "desired outcomes",
                            "success criteria",
                            "aims",
                            "objective",
                            "objectives",
                            "purpose",
                            "rationale",
                            "how/why intervention was identified",
                            "intended impact",
                            "expected impact",
                            "why",
                            "reason",
                            "what is the aim",
                            "what will it achieve",
                            "what do we want to achieve",
                            "what is it for",
                            "aim of intervention",
                            "aims of intervention",
                            "aim of provision"};
constexpr Words kMeasure = {"assessment",
                            "assessment tool used",
                            "assessment tools used",
                            "assessment method",
                            "assessment used to track progress",
                            "how will progress be measured",
                            "test used",
                            "assessment tool",
                            "how measured",
                            "how will impact be measured",
                            "monitoring",
                            "monitoring and evaluation",
                            "monitored by",
                            "how will it be monitored",
                            "tracking",
                            "measured by",
                            "how is it measured",
                            "how it is measured",
                            "how will it be measured",
                            "assessed by",
                            "evidence of impact",
                            "how will we know it has worked",
                            "how will we know if it has worked",
                            "how do we know it works",
                            "how is progress measured",
                            "how do we measure it",
                            "how will it be assessed"};
constexpr Words kStart = {"start date", "from", "began", "date started"};
constexpr Words kEnd = {"end date", "to", "finish", "finish date", "date ended"};
constexpr Words kReview = {"review",         "next review",      "when will you review", "date of review", "review by",
                           "to be reviewed", "next review date", "when reviewed",        "review term"};
constexpr Words kEntry = {"entry data", "baseline", "pre", "pre-test", "start grade", "on entry", "before"};
constexpr Words kExit = {"exit data", "post", "post-test", "end grade", "after", "impact data"};
constexpr Words kResult = {"evaluation",
                           "impact",
                           "effectiveness",
                           "progress",
                           "comments on progress",
                           "significant outcomes",
                           "next steps",
                           "review comments",
                           "rag",
                           "impact/next steps",
                           "outcome/impact",
                           "impact/outcome",
                           "impact on pupils",
                           "review/impact",
                           "impact/evaluation",
                           "evaluation/impact",
                           "evaluation of impact",
                           "actual impact",
                           "actual outcome",
                           "impact/outcomes"};
constexpr Words kCost = {"weekly cost",
                         "termly cost",
                         "annual cost",
                         "actual cost",
                         "cost per pupil",
                         "total",
                         "total cost",
                         "costs",
                         "cost per year",
                         "cost per annum",
                         "cost per term",
                         "cost per week",
                         "cost per child",
                         "yearly cost",
                         "amount",
                         "amount allocated",
                         "allocated amount",
                         "finance",
                         "finances",
                         "price",
                         "spend",
                         "spending",
                         "expenditure",
                         "estimated cost",
                         "approximate cost",
                         "approx cost",
                         "projected cost",
                         "budgeted cost",
                         "predicted cost",
                         "pp cost",
                         "cost to school",
                         "staff cost",
                         "staffing cost",
                         "annual costs",
                         "cost in money",
                         "cost of provision",
                         "cost of intervention",
                         "cost in pounds",
                         "total spend",
                         "total annual cost",
                         "resource cost",
                         "cost/wk",
                         "cost/week",
                         "cost pw",
                         "cost per wk",
                         "cost/year",
                         "cost/yr",
                         "cost pa",
                         "cost p.a",
                         "cost per yr",
                         "cost/term",
                         "cost/pupil",
                         "cost/child",
                         "cost a week",
                         "cost a year",
                         "cost a term",
                         "cost per pupil per year"};
constexpr Words kFunding = {"funding stream", "funding source",    "element 2",          "top-up",      "band",
                            "funded by",      "source of funding", "funding allocation", "where funded"};
constexpr Words kWeeks = {"no. of weeks",
                          "number of weeks",
                          "duration (weeks)",
                          "length of intervention",
                          "weeks to run",
                          "no of weeks",
                          "weeks run",
                          "length of programme",
                          "length of provision",
                          "duration of intervention",
                          "duration of programme",
                          "programme length",
                          "number of sessions",
                          "no. of sessions in total",
                          "total sessions",
                          "wks",
                          "no. of wks",
                          "no of wks",
                          "how many weeks",
                          "length (weeks)",
                          "weeks of intervention",
                          "programme length (weeks)",
                          "weeks per year",
                          "weeks a year",
                          "for how many weeks",
                          "how many weeks does it run",
                          "weeks/year",
                          "weeks in the year"};
constexpr Words kNote = {"notes", "comment", "comments"};
constexpr Words kStaffName = {"staff name", "member of staff", "adult", "name"};
constexpr Words kRole = {"job", "post", "job title", "grade"};
constexpr Words kRate = {"rate", "hourly pay", "rate per hour", "pounds an hour", "cost per hour", "hourly cost"};
constexpr Words kHours = {"hours per week", "contracted hours", "hours", "weekly hours"};
constexpr Words kArea = {"area to address",
                         "areas to address",
                         "area for development",
                         "focus area",
                         "area of focus",
                         "area of need",
                         "send broad area",
                         "need",
                         "areas of need",
                         "area of concern",
                         "area of sen",
                         "area",
                         "areas",
                         "broad area of need",
                         "need type",
                         "type of need",
                         "category of need",
                         "sen need",
                         "barrier",
                         "barrier to learning"};
constexpr Words kResource = {"resources"};
constexpr Words kNone = {""};

// Forms and lists about sessions, progress and dates.
constexpr Words kEntryDated = {"entry data",
                               "baseline",
                               "pre",
                               "pre-test",
                               "start grade",
                               "on entry",
                               "before",
                               "entry data + date",
                               "entry data and date",
                               "entry data with date",
                               "entry + date",
                               "entry and date",
                               "entry data/date",
                               "entry/date",
                               "entry level",
                               "entry score",
                               "start level",
                               "start score",
                               "pre score",
                               "entry assessment",
                               "pre-intervention",
                               "start data",
                               "baseline score",
                               "starting point"};
constexpr Words kExitDated = {"exit data",
                              "post",
                              "post-test",
                              "end grade",
                              "after",
                              "impact data",
                              "exit data + date",
                              "exit data and date",
                              "exit data with date",
                              "exit + date",
                              "exit and date",
                              "exit data/date",
                              "exit/date",
                              "exit level",
                              "exit score",
                              "end level",
                              "end score",
                              "post score",
                              "on exit",
                              "exit assessment",
                              "post-intervention",
                              "end data",
                              "final score"};
constexpr Words kEntryDate = {"date of entry", "entry data date",    "date of entry data", "baseline date",
                              "pre-test date", "date of entry test", "date of baseline"};
constexpr Words kExitDate = {"date of exit", "exit data date", "date of exit data", "post-test date", "date of exit test"};
constexpr Words kSessionDates = {"session date", "session dates",         "dates of sessions", "date of session",
                                 "dates",        "dates of intervention", "sessions dates"};
constexpr Words kAttended = {"present", "attendance", "attended session", "present/absent", "here"};
constexpr Words kSessionComment = {"significant outcomes",
                                   "significant outcome",
                                   "outcomes",
                                   "outcome",
                                   "comment",
                                   "comments",
                                   "progress",
                                   "impact",
                                   "evaluation"};
constexpr Words kAdded = {"total", "total sessions", "number attended", "no. attended", "sessions missed", "percentage"};
constexpr Words kReviewDate = {"date of review", "date reviewed", "meeting date", "date of meeting"};
constexpr Words kReviewTarget = {"targets to be achieved",
                                 "target to be achieved",
                                 "targets",
                                 "specific targets",
                                 "interventions and/or specific targets",
                                 "interventions and specific targets",
                                 "interventions/specific targets",
                                 "interventions/targets",
                                 "interventions and targets",
                                 "interventions and/or targets",
                                 "interventions or specific targets",
                                 "targets/interventions",
                                 "smart target",
                                 "smart targets",
                                 "aim",
                                 "outcome",
                                 "outcomes",
                                 "intended outcome",
                                 "expected outcome",
                                 "objective",
                                 "objectives"};
constexpr Words kAchievement = {"achievement criterion", "success criteria", "criteria", "how will we know"};
constexpr Words kStrategies = {"strategy", "how", "strategies used", "strategies and resources", "strategies/resources"};
constexpr Words kReviewComment = {"comments on progress",
                                  "comment on progress",
                                  "significant outcomes",
                                  "significant outcome",
                                  "progress",
                                  "comments",
                                  "evaluation",
                                  "review comments",
                                  "progress made",
                                  "review of progress",
                                  "impact",
                                  "outcome of review",
                                  "progress comments",
                                  "progress and comments"};
constexpr Words kNextSteps = {"next step", "actions", "action", "next targets", "what next"};
constexpr Words kNextReview = {"next review", "next review date", "date of next review", "to be reviewed"};
constexpr Words kReviewProvision = {"name of provision",      "intervention", "interventions",   "intervention programme",
                                    "provision/intervention", "programme",    "provision title", "provision/resource",
                                    "name of intervention",   "support",      "support in place"};
constexpr Words kDatesName = {"term",     "terms", "holiday",     "holidays",    "closure",
                              "closures", "event", "description", "term/holiday"};
constexpr Words kFirstDay = {"first",     "start", "start date", "starts",      "from",         "begins",
                             "date from", "opens", "first date", "term starts", "start of term"};
constexpr Words kLastDay = {"last",    "end",    "end date",  "ends",      "to",         "finish",
                            "date to", "closes", "last date", "term ends", "end of term"};
constexpr Words kDatesType = {"term or closure", "term/closure", "type of day", "type of dates"};
constexpr Words kSetting = {"settings"};
constexpr Words kOwnHeading = {"our heading", "our headings", "headings", "column heading", "your heading"};
constexpr Words kStandsFor = {"stands for", "is read as", "read as", "meaning"};

using enum TableKind;

constexpr SchemaRow kSchema[] = {
    {register_, Column::pupil, "Pupil", kPupil},
    {register_, Column::surname, "Surname", kSurname},
    {register_, Column::forename, "Forename", kForename},
    {register_, Column::upn, "UPN", kUpn},
    {register_, Column::known, "Admission number", kAdmission},
    {register_, Column::year, "Year", kYear},
    {register_, Column::class_name, "Class", kClass},
    {register_, Column::status, "Status", kStatus},
    {register_, Column::primary_need, "Primary need", kNeed},
    {register_, Column::secondary_need, "Secondary need", kSecondNeed},
    {register_, Column::plan_hours, "Plan hours", kPlanHours},
    {register_, Column::known, "Pupil premium", kPremium},
    {register_, Column::known, "FSM", kFsm},
    {register_, Column::known, "EAL", kNone},
    {register_, Column::known, "Looked after", kLookedAfter},
    {register_, Column::known, "Group", kNone},
    {register_, Column::note, "Note", kNote},

    {needs, Column::pupil, "Pupil", kPupil},
    {needs, Column::surname, "Surname", kSurname},
    {needs, Column::forename, "Forename", kForename},
    {needs, Column::upn, "UPN", kUpn},
    {needs, Column::year, "Year", kYear},
    {needs, Column::class_name, "Class", kClass},
    {needs, Column::note, "Note", kNote},

    {groups, Column::pupil, "Pupil", kPupil},
    {groups, Column::surname, "Surname", kSurname},
    {groups, Column::forename, "Forename", kForename},
    {groups, Column::upn, "UPN", kUpn},
    {groups, Column::provision, "Provision", kProvision},
    {groups, Column::year, "Year", kYear},
    {groups, Column::class_name, "Class", kClass},
    {groups, Column::start, "Start", kStart},
    {groups, Column::end, "End", kEnd},
    {groups, Column::entry, "Entry", kEntryDated},
    {groups, Column::entry_date, "Entry date", kEntryDate},
    {groups, Column::exit, "Exit", kExitDated},
    {groups, Column::exit_date, "Exit date", kExitDate},
    {groups, Column::date, "Date", kNone},
    {groups, Column::target, "Target", kOutcome},
    {groups, Column::outcome_score, "Outcome score", kNone},
    {groups, Column::note, "Note", kNote},

    {sessions, Column::pupil, "Pupil", kPupil},
    {sessions, Column::surname, "Surname", kSurname},
    {sessions, Column::forename, "Forename", kForename},
    {sessions, Column::year, "Year", kYear},
    {sessions, Column::class_name, "Class", kClass},
    {sessions, Column::provision, "Provision", kProvision},
    {sessions, Column::date, "Date", kSessionDates},
    {sessions, Column::attended, "Attended", kAttended},
    {sessions, Column::comment, "Significant outcomes", kSessionComment},
    {sessions, Column::note, "Note", kNone},
    {sessions, Column::note, "Notes", kNone},
    {sessions, Column::known, "Total attended", kAdded},

    {reviews, Column::pupil, "Pupil", kPupil},
    {reviews, Column::surname, "Surname", kSurname},
    {reviews, Column::forename, "Forename", kForename},
    {reviews, Column::year, "Year", kYear},
    {reviews, Column::class_name, "Class", kClass},
    {reviews, Column::provision, "Provision", kReviewProvision},
    {reviews, Column::date, "Date", kReviewDate},
    {reviews, Column::target, "Target", kReviewTarget},
    {reviews, Column::achievement_criteria, "Achievement criteria", kAchievement},
    {reviews, Column::strategies, "Strategies", kStrategies},
    {reviews, Column::comment, "Comment", kReviewComment},
    {reviews, Column::next_steps, "Next steps", kNextSteps},
    {reviews, Column::review_date, "Review date", kNextReview},

    {calendar, Column::name, "Name", kDatesName},
    {calendar, Column::first_day, "First day", kFirstDay},
    {calendar, Column::last_day, "Last day", kLastDay},
    {calendar, Column::type_of_dates, "Type", kDatesType},

    {settings, Column::setting, "Setting", kSetting},
    {settings, Column::value, "Value", kNone},

    {headings, Column::heading, "Heading", kOwnHeading},
    {headings, Column::stands_for, "Means", kStandsFor},

    {provision_map, Column::year, "Year", kYear},
    {provision_map, Column::class_name, "Class", kClass},
    {provision_map, Column::provision, "Provision", kProvision},
    {provision_map, Column::kind, "Kind", kKind},
    {provision_map, Column::area, "Area", kArea},
    {provision_map, Column::wave, "Wave", kWave},
    {provision_map, Column::given_as, "Given as", kNone},
    {provision_map, Column::staff, "Staff", kStaff},
    {provision_map, Column::staffing, "Staffing", kNone},
    {provision_map, Column::ratio, "Ratio", kRatio},
    {provision_map, Column::schedule, "Schedule", kSchedule},
    {provision_map, Column::sessions, "Sessions a week", kSessions},
    {provision_map, Column::session_length, "Session length", kLength},
    {provision_map, Column::weekly_minutes, "Weekly minutes", kNone},
    {provision_map, Column::stated_time, "Stated minutes", kStatedTime},
    {provision_map, Column::time_and_staff, "Cost in time/staff involved", kTimeAndStaff},
    {provision_map, Column::details, "Details", kDetails},
    {provision_map, Column::term, "Term", kTerm},
    {provision_map, Column::weeks, "Weeks", kWeeks},
    {provision_map, Column::pupils, "Pupils", kPupils},
    {provision_map, Column::target_group, "Target group", kTargetGroup},
    {provision_map, Column::outcome, "Outcome", kOutcome},
    {provision_map, Column::entry_criteria, "Entry criteria", kNone},
    {provision_map, Column::exit_criteria, "Exit criteria", kNone},
    {provision_map, Column::measure, "Measure", kMeasure},
    {provision_map, Column::start, "Start", kStart},
    {provision_map, Column::end, "End", kEnd},
    {provision_map, Column::review_date, "Review date", kReview},
    {provision_map, Column::reviewer, "Reviewer", kNone},
    {provision_map, Column::funding, "Funding", kFunding},
    {provision_map, Column::charge, "Charge", kNone},
    {provision_map, Column::cost, "Cost", kCost},
    {provision_map, Column::cost_for, "Cost for", kNone},
    {provision_map, Column::result, "Result", kResult},
    {provision_map, Column::document, "Document", kNone},
    {provision_map, Column::entry, "Entry", kEntry},
    {provision_map, Column::exit, "Exit", kExit},
    {provision_map, Column::note, "Note", kNote},

    {rates, Column::name, "Staff", kStaffName},
    {rates, Column::role, "Role", kRole},
    {rates, Column::hourly_rate, "Hourly rate", kRate},
    {rates, Column::hours_a_week, "Hours a week", kHours},
    {rates, Column::trained_in, "Trained in", kNone},

    {resources, Column::provision, "Resource", kResource},
    {resources, Column::staff, "Staff", kStaff},
    {resources, Column::stated_time, "Schedule", kStatedTime},
    {resources, Column::cost, "Cost", kCost},
    {resources, Column::funding, "Funding", kFunding},
};

// What one heading means in each kind of table.
using Meanings = std::array<std::optional<Column>, kTableKinds>;
using Lookup = std::unordered_map<std::string, Meanings>;

void add_heading(Lookup& lookup, const SchemaRow& row, std::string_view heading)
{
    auto& means = lookup[heading_key(heading)].at(static_cast<std::size_t>(row.table));
    if (!means) means = row.column;
}

Lookup headings_by_table()
{
    Lookup lookup;
    for (const auto& row : kSchema) {
        add_heading(lookup, row, row.heading);
        for (const auto synonym : row.synonyms)
            if (!synonym.empty()) add_heading(lookup, row, synonym);
    }
    return lookup;
}

const Lookup& lookup()
{
    static const Lookup all = headings_by_table();
    return all;
}

std::string without_blanks_around_slash(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool before = text[i] == ' ' && i + 1 < text.size() && text[i + 1] == '/';
        const bool behind = text[i] == ' ' && !out.empty() && out.back() == '/';
        if (!before && !behind) out += text[i];
    }
    return out;
}

std::string without_bracket(std::string key)
{
    const auto open = key.rfind('(');
    if (open == std::string::npos || open == 0 || !key.ends_with(')')) return key;
    key.erase(open);
    return key_of_folded(key);
}

}  // namespace

std::string_view to_text(TableKind kind)
{
    switch (kind) {
    case provision_map: return "provision map";
    case register_: return "register";
    case needs: return "needs audit";
    case groups: return "groups";
    case rates: return "staff and rates";
    case resources: return "resources";
    case sessions: return "record of sessions";
    case reviews: return "reviews and targets";
    case calendar: return "calendar";
    case settings: return "settings";
    case headings: return "headings";
    }
    return {};
}

std::string heading_key(std::string_view heading)
{
    return key_of_folded(folded_heading(heading));
}

std::string key_of_folded(std::string_view folded)
{
    auto key = without_blanks_around_slash(folded);
    while (!key.empty() && (key.back() == '?' || key.back() == '.' || key.back() == ' ')) key.pop_back();
    return key;
}

bool counts_pupils(const std::string& key)
{
    return std::ranges::find(kPupilCount, without_bracket(key)) != std::end(kPupilCount);
}

std::vector<std::string_view> headings_of(TableKind table, Column means)
{
    std::vector<std::string_view> headings;
    for (const auto& row : kSchema) {
        if (row.table != table || row.column != means) continue;
        headings.push_back(row.heading);
        for (const auto synonym : row.synonyms)
            if (!synonym.empty()) headings.push_back(synonym);
    }
    return headings;
}

std::optional<Column> column_of(TableKind table, const std::string& key)
{
    for (const auto& wanted : {key, without_bracket(key)})
        if (const auto found = lookup().find(wanted); found != lookup().end())
            if (const auto means = found->second.at(static_cast<std::size_t>(table))) return means;
    if (table == needs && kind_of_heading(key)) return Column::kind_of_provision;
    if (table == sessions && names_session(key)) return Column::attended;
    return {};
}

bool heads_a_table(const std::string& key)
{
    return lookup().contains(key) || lookup().contains(without_bracket(key)) || kind_of_heading(key) || names_session(key);
}

std::string_view canonical_heading(TableKind table, Column means)
{
    if (means == Column::known) return {};
    for (const auto& row : kSchema)
        if (row.table == table && row.column == means) return row.heading;
    return {};
}

std::string_view canonical_heading(TableKind table, const std::string& key)
{
    const auto heads = [](const SchemaRow& row, const std::string& wanted) {
        const auto same = [&](std::string_view heading) { return !heading.empty() && heading_key(heading) == wanted; };
        return same(row.heading) || std::ranges::any_of(row.synonyms, same);
    };
    for (const auto& wanted : {key, without_bracket(key)})
        for (const auto& row : kSchema)
            if (row.table == table && heads(row, wanted)) return row.heading;
    return {};
}

}  // namespace provision
