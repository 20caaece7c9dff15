<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>ActionBlock</name>
    <message numerus="yes">
        <source>Takes back all that was done at once: %Ln changes</source>
        <translation>
            <numerusform>همهٔ آنچه یکجا انجام شد برمی‌گردد: %Ln تغییر</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>واگرد شد</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>All that is held about this person…</source>
        <translation>همهٔ داده‌های این شخص…</translation>
    </message>
    <message>
        <source>Apply a playbook…</source>
        <translation>اجرای برنامهٔ گام‌به‌گام…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>انتخاب عکس</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation>انتخاب عکس…</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>کپی شد: {text}</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>کپی ایمیل</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>کپی تلفن</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>حذف مخاطب</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>پاک کردن برای همیشه…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Look for duplicates of this contact</source>
        <translation>یافتن تکراری‌های این مخاطب</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>هرگز از این رایانه بیرون نمی‌رود</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>برداشتن عکس</translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation>نمایش به صورت کد QR</translation>
    </message>
    <message>
        <source>Stop {playbook}</source>
        <translation>توقف «{playbook}»</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read</source>
        <translation>{path} تصویری نیست که بتوان خواند</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Flat, floor, building</source>
        <translation>واحد، طبقه، ساختمان</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>صندوق پستی</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>خیابان و پلاک</translation>
    </message>
</context>
<context>
    <name>AddressGroup</name>
    <message>
        <source>Add an address</source>
        <translation>افزودن نشانی</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Make it the preferred one</source>
        <translation>تعیین به‌عنوان پیش‌فرض</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>AddressesEdit</name>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>No address of e-mail: {text}</source>
        <translation>نشانی ایمیل نیست: {text}</translation>
    </message>
    <message>
        <source>Your e-mail addresses</source>
        <translation>نشانی‌های ایمیل شما</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%Ln فعالیت</numerusform>
        </translation>
    </message>
    <message>
        <source>N plans something.</source>
        <translation>با N برنامه‌ریزی کنید.</translation>
    </message>
    <message>
        <source>Nothing is planned from {first} to {last}</source>
        <translation>از {first} تا {last} چیزی برنامه‌ریزی نشده</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln مخاطب</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>Apply a playbook</source>
        <translation>اجرای برنامهٔ گام‌به‌گام</translation>
    </message>
    <message>
        <source>Applying {name}</source>
        <translation>در حال اجرای «{name}»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>شمارش از</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>For {busy} of them it is at work already: they are left out.</source>
        <translation>برای {busy} نفر از آن‌ها همین حالا در جریان است؛ این‌ها کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>It has no steps yet.</source>
        <translation>هنوز گامی ندارد.</translation>
    </message>
    <message>
        <source>It is at work already; stop it first to begin again.</source>
        <translation>همین حالا در جریان است؛ برای شروع دوباره نخست متوقفش کنید.</translation>
    </message>
    <message>
        <source>It is at work for all of them already.</source>
        <translation>برای همهٔ آن‌ها در جریان است.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>برنامهٔ گام‌به‌گام</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln مورد خوانده نشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln مورد از قبل اینجاست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out; they are in {file}</source>
        <translation>
            <numerusform>%Ln مورد کنار گذاشته شد؛ در {file} هستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contacts</source>
        <translation>
            <numerusform>%Ln مخاطب تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of nobody in your contacts</source>
        <translation>
            <numerusform>%Ln مورد به هیچ‌یک از مخاطبان شما مربوط نیست</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ایمیل‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln activities</source>
        <translation>
            <numerusform>%Ln فعالیت درون‌ریزی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one activity</source>
        <translation>یک فعالیت درون‌ریزی شد</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>در حال درون‌ریزی {file}</translation>
    </message>
    <message>
        <source>Reading e-mails</source>
        <translation>در حال خواندن ایمیل‌ها</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>در حال خواندن {file}</translation>
    </message>
    <message>
        <source>Record e-mails</source>
        <translation>ثبت ایمیل‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln e-mails</source>
        <translation>
            <numerusform>%Ln ایمیل ثبت شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded one e-mail</source>
        <translation>یک ایمیل ثبت شد</translation>
    </message>
    <message>
        <source>Recording e-mails</source>
        <translation>در حال ثبت ایمیل‌ها</translation>
    </message>
    <message>
        <source>There was no e-mail</source>
        <translation>ایمیلی نبود</translation>
    </message>
    <message>
        <source>one new contact</source>
        <translation>یک مخاطب تازه</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message numerus="yes">
        <source>No backup for %Ln days</source>
        <translation>
            <numerusform>%Ln روز است که پشتیبان گرفته نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup failed</source>
        <translation>پشتیبان‌گیری ناموفق بود</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Before a new passphrase</source>
        <translation>پیش از گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>پیش از تعمیر</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>پیش از بازیابی</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>پیش از درون‌ریزی</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>پیش از به‌روزرسانی</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>روزانه</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>خواندنی نیست</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>All files</source>
        <translation>همهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>اکنون پشتیبان‌گیری شود</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>پشتیبان‌گیری در فایل</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>پشتیبان‌گیری در فایل…</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>پشتیبان گرفته و بررسی شد: {file}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>در حال پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>پشتیبان‌ها (*.db)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>لغو شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>One is made each day, and before imports of more than 1,000 rows, updates, repairs and restores; kept are seven days, four weeks and twelve months.</source>
        <translation>هر روز و پیش از درون‌ریزی بیش از ۱٬۰۰۰ سطر، به‌روزرسانی، تعمیر و بازیابی یک پشتیبان گرفته می‌شود؛ پشتیبان‌های هفت روز، چهار هفته و دوازده ماه نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>بازیابی از فایل</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>بازیابی از فایل…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>بازیابی…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>در حال بازیابی</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>نمایش پوشه</translation>
    </message>
    <message>
        <source>The latest backup is of {moment}.</source>
        <translation>تازه‌ترین پشتیبان: {moment}.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day on which something is written.</source>
        <translation>هنوز هیچ نسخهٔ پشتیبان نیست. هر روزی که چیزی نوشته شود یکی گرفته می‌شود.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copied</source>
        <translation>کپی شد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost, and you can go on.</source>
        <translation>چیزی از آنچه ذخیره شده از دست نرفته و می‌توانید ادامه دهید.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>خطایی پیش‌بینی‌نشده رخ داد</translation>
    </message>
    <message>
        <source>The details are in the log, without anything from your contacts:</source>
        <translation>جزئیات در گزارش برنامه است، بدون چیزی از مخاطبان شما:</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Something unexpected went wrong again; the log tells more.</source>
        <translation>باز خطایی پیش‌بینی‌نشده رخ داد؛ جزئیات در گزارش برنامه است.</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message>
        <source>Add tags…</source>
        <translation>افزودن برچسب…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>واگذاری</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln contacts</source>
        <translation>
            <numerusform>واگذاری %Ln مخاطب</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign one contact</source>
        <translation>واگذاری یک مخاطب</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>واگذاری به…</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln contacts</source>
        <translation>
            <numerusform>در حال تغییر %Ln مخاطب</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing one contact</source>
        <translation>در حال تغییر یک مخاطب</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>ویرایش یک فیلد…</translation>
    </message>
    <message numerus="yes">
        <source>Find and replace in %Ln contacts</source>
        <translation>
            <numerusform>یافتن و جایگزینی در %Ln مخاطب</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace in one contact</source>
        <translation>یافتن و جایگزینی در یک مخاطب</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>یافتن و جایگزینی…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادغام…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>هیچ‌کدام برچسبی ندارند.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>دیگری…</translation>
    </message>
    <message>
        <source>Plan an activity…</source>
        <translation>برنامه‌ریزی فعالیت…</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln contacts</source>
        <translation>
            <numerusform>برچسب زدن به %Ln مخاطب</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag one contact</source>
        <translation>برچسب زدن به یک مخاطب</translation>
    </message>
    <message>
        <source>Take tags away…</source>
        <translation>برداشتن برچسب…</translation>
    </message>
    <message>
        <source>They were so already; nothing was changed.</source>
        <translation>از قبل همین‌طور بود؛ چیزی تغییر نکرد.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>any time</source>
        <translation>بی‌ساعت</translation>
    </message>
    <message>
        <source>at the same time as another of yours</source>
        <translation>هم‌زمان با فعالیت دیگری از شما</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>late</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>مسئول: {name}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>تکرار می‌شود</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>هفتهٔ {number}</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>برنامه‌ریزی شد</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>نمایش مخاطب</translation>
    </message>
    <message>
        <source>What is to be deleted?</source>
        <translation>چه چیزی حذف شود؟</translation>
    </message>
    <message>
        <source>What is to be moved?</source>
        <translation>چه چیزی جابه‌جا شود؟</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Agenda</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مال من</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln تغییریافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln مورد از قبل اینجاست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln کنار گذاشته‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln تازه</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>فعالیت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Changes: {what}</source>
        <translation>تغییرها: {what}</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>از قبل اینجاست</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln activities</source>
        <translation>
            <numerusform>درون‌ریزی %Ln فعالیت</numerusform>
        </translation>
    </message>
    <message>
        <source>Import one activity</source>
        <translation>درون‌ریزی یک فعالیت</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>کنار گذاشته شد: {why}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>نتیجه</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Agenda</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The call is over: record it</source>
        <translation>تماس تمام شد: ثبت شود</translation>
    </message>
</context>
<context>
    <name>CallMinutes</name>
    <message>
        <source>Do not record how long it took</source>
        <translation>مدت آن ثبت نشود</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Time the call</source>
        <translation>زمان‌سنجی تماس</translation>
    </message>
</context>
<context>
    <name>CellGroup</name>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>هرگز از این رایانه بیرون نمی‌رود</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
</context>
<context>
    <name>CertainLine</name>
    <message numerus="yes">
        <source>%Ln pairs have the same name and the same e-mail address.</source>
        <translation>
            <numerusform>نام و ایمیل %Ln جفت یکسان است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pairs as it is proposed? Each can be undone by itself, or all at once here.</source>
        <translation>
            <numerusform>%Ln جفت همان‌گونه که پیشنهاد شده ادغام شوند؟ هر کدام جداگانه یا همه یکجا در همین‌جا واگرد می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln…</source>
        <translation>
            <numerusform>ادغام همهٔ %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message numerus="yes">
        <source>Yes, merge %Ln</source>
        <translation>
            <numerusform>بله، %Ln جفت ادغام شود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغییر گذرواژه</translation>
    </message>
    <message>
        <source>Contacts, files and backups in the workspace are encrypted. Copies that were made elsewhere stay as they are, and so does what others have in the office&apos;s folder. The window closes for a moment.</source>
        <translation>مخاطبان، فایل‌ها و پشتیبان‌های فضای کار رمزگذاری می‌شوند. رونوشت‌های جاهای دیگر همان‌گونه که هستند می‌مانند و آنچه دیگران در پوشهٔ دفتر دارند نیز همین‌طور. پنجره لحظه‌ای بسته می‌شود.</translation>
    </message>
    <message>
        <source>Contacts, files and backups in the workspace are written in plain: whoever can read this computer&apos;s disk can read them. The window closes for a moment.</source>
        <translation>مخاطبان، فایل‌ها و پشتیبان‌های فضای کار بی‌رمز نوشته می‌شوند: هر کس دیسک این رایانه را بخواند آن‌ها را هم می‌خواند. پنجره لحظه‌ای بسته می‌شود.</translation>
    </message>
    <message>
        <source>Delete the backups here ({count}) instead of encrypting them too</source>
        <translation>حذف پشتیبان‌های اینجا ({count}) به‌جای رمزگذاری آن‌ها</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>رمزگذاری</translation>
    </message>
    <message>
        <source>Everything in the workspace opens with the new passphrase only, backups too; copies elsewhere keep the one they have. The window closes for a moment.</source>
        <translation>همه چیز در فضای کار، پشتیبان‌ها هم، تنها با گذرواژهٔ تازه باز می‌شود؛ رونوشت‌های جاهای دیگر با گذرواژهٔ خود می‌مانند. پنجره لحظه‌ای بسته می‌شود.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>Nobody can open the workspace if the passphrase is forgotten: there is no other way in.</source>
        <translation>اگر گذرواژه فراموش شود هیچ‌کس نمی‌تواند فضای کار را باز کند: راه دیگری نیست.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>گذرواژهٔ کنونی</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>برداشتن گذرواژه</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعیین گذرواژه</translation>
    </message>
    <message>
        <source>The two are not the same; type it once more.</source>
        <translation>این دو یکی نیستند؛ یک بار دیگر بنویسید.</translation>
    </message>
    <message>
        <source>This is not the present passphrase; try again.</source>
        <translation>این گذرواژهٔ کنونی نیست؛ دوباره تلاش کنید.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>لغو شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>بررسی فضای کار</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>همه چیز درست است.</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>پیشرفت بررسی</translation>
    </message>
    <message>
        <source>Last looked at on {day}.</source>
        <translation>آخرین بررسی: {day}.</translation>
    </message>
    <message>
        <source>Looks at the database, every record and its history, search, lists and attached files.</source>
        <translation>پایگاه داده، همهٔ رکوردها و تاریخچهٔ آن‌ها، جستجو، فهرست‌ها و فایل‌های پیوست را بررسی می‌کند.</translation>
    </message>
    <message>
        <source>Not everything is as it should be.</source>
        <translation>همه چیز درست نیست.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>تعمیر</translation>
    </message>
    <message>
        <source>Repaired: everything is as it should be. How it was before is among the backups.</source>
        <translation>تعمیر شد: همه چیز درست است. وضع پیشین میان پشتیبان‌هاست.</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>در حال تعمیر…</translation>
    </message>
    <message>
        <source>What is left could not be repaired.</source>
        <translation>آنچه مانده تعمیر نشد.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>با Delete برداشته می‌شود</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>A new label</source>
        <translation>عنوان تازه</translation>
    </message>
    <message>
        <source>A new result, such as Signed</source>
        <translation>نتیجهٔ تازه، مانند «امضا شد»</translation>
    </message>
    <message>
        <source>A new status</source>
        <translation>وضعیت تازه</translation>
    </message>
    <message>
        <source>A new tier</source>
        <translation>ردهٔ تازه</translation>
    </message>
    <message>
        <source>A new type, such as Demo</source>
        <translation>نوع تازه، مانند «نمایش محصول»</translation>
    </message>
    <message>
        <source>Activity types</source>
        <translation>نوع‌های فعالیت</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>استفاده</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>حفظ ارتباط</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>عنوان‌ها</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>مانند</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Only what no record holds can be deleted; merge it into another.</source>
        <translation>تنها آنچه در هیچ رکوردی به کار نرفته حذف می‌شود؛ وگرنه آن را در دیگری ادغام کنید.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>معنا</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>نمایش دوباره</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>وضعیت‌ها</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>رده‌ها</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>پنهان</translation>
    </message>
</context>
<context>
    <name>Click</name>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(شاید یکی از این‌ها: {possibilities}؟)</translation>
    </message>
    <message>
        <source>(Possible options: {possibilities})</source>
        <translation>(گزینه‌های ممکن: {possibilities})</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>متوقف شد!</translation>
    </message>
    <message>
        <source>Argument {name!r} takes {nargs} values.</source>
        <translation>آرگومان {name!r} به {nargs} مقدار نیاز دارد.</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>انتخاب کنید از:
	{choices}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>منظورتان {possibility} بود؟</translation>
    </message>
    <message>
        <source>Error: invalid input</source>
        <translation>خطا: ورودی نامعتبر</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>خطا: {message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>آرگومان اضافی پیش‌بینی‌نشده ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>آرگومان‌های اضافی پیش‌بینی‌نشده ({args})</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>مقدار نامعتبر برای {param_hint}: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>مقدار نامعتبر: {message}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>آرگومان الزامی داده نشده:</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>گزینهٔ الزامی داده نشده:</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>فرمان {name!r} وجود ندارد.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>گزینهٔ {name!r} وجود ندارد.</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>گزینه وجود ندارد: {name}</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>گزینهٔ {name!r} مقدار نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>گزینهٔ {name!r} آرگومان می‌خواهد.</translation>
    </message>
    <message>
        <source>Option {name!r} requires {nargs} arguments.</source>
        <translation>گزینهٔ {name!r} به {nargs} آرگومان نیاز دارد.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>برای راهنما: &apos;{command} {option}&apos;.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>کاربرد:</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>پیش‌فرض: {default}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>الزامی</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} مقدار معتبری از نوع {number_type} نیست.</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} یکی از {choices} نیست.</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r} برابر {choice} نیست.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} در بازهٔ {range} نیست.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>تصویر کپی شد</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>کپی تصویر</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>Not in it, so that it can be read: {fields}.</source>
        <translation>برای آنکه خوانا بماند، این‌ها در آن نیست: {fields}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>دوربین تلفن را رو به آن بگیرید.</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>کد QR {name}</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>ذخیرهٔ کد</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} ذخیره شد</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ذخیره…</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>فیلدهای سفارشی</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>further e-mail addresses</source>
        <translation>نشانی‌های ایمیل دیگر</translation>
    </message>
    <message>
        <source>further phone numbers</source>
        <translation>شماره‌های تلفن دیگر</translation>
    </message>
    <message>
        <source>messengers</source>
        <translation>پیام‌رسان‌ها</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>افراد مرتبط</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>the nickname</source>
        <translation>نام خودمانی</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>نشانی‌های وب</translation>
    </message>
    <message>
        <source>what other programs added</source>
        <translation>آنچه برنامه‌های دیگر افزوده‌اند</translation>
    </message>
</context>
<context>
    <name>ColdCard</name>
    <message>
        <source>Choose a day, or write what comes next.</source>
        <translation>روزی را انتخاب کنید یا بنویسید گام بعدی چیست.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه‌ریزی</translation>
    </message>
    <message numerus="yes">
        <source>Planned %Ln follow-ups</source>
        <translation>
            <numerusform>%Ln پیگیری برنامه‌ریزی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning follow-ups</source>
        <translation>در حال برنامه‌ریزی پیگیری‌ها</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Column to add</source>
        <translation>ستون برای افزودن</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Columns, from the first on</source>
        <translation>ستون‌ها، به ترتیب</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the plain list</source>
        <translation>ستون‌های فهرست ساده</translation>
    </message>
    <message>
        <source>Private contacts are never in the list. The identifier always is: it tells whom a row means.</source>
        <translation>مخاطبان خصوصی هرگز در فهرست نیستند. شناسه همیشه هست: می‌گوید سطر از آن کیست.</translation>
    </message>
</context>
<context>
    <name>ColumnsHeader</name>
    <message>
        <source>Sort by</source>
        <translation>مرتب‌سازی بر اساس</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>نمونه‌ها</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>فیلد تازهٔ «{name}»</translation>
    </message>
    <message>
        <source>New field “{name}”, {type}</source>
        <translation>فیلد تازهٔ «{name}»، {type}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>فیلد تازه</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>فیلد تازهٔ «{name}»</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>فیلد تازه…</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>فیلدهای سفارشی</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استفاده</translation>
    </message>
    <message>
        <source>With another name…</source>
        <translation>با نامی دیگر…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%Ln activities that others take part in stay with their words.</source>
        <translation>
            <numerusform>%Ln فعالیت که دیگران در آن شرکت دارند با متن خود می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups with it.</source>
        <translation>
            <numerusform>همراه آن %Ln پشتیبان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln ساخته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails recorded</source>
        <translation>
            <numerusform>%Ln ایمیل ثبت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails would be recorded</source>
        <translation>
            <numerusform>%Ln ایمیل ثبت می‌شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exported to {file}</source>
        <translation>
            <numerusform>%Ln مورد به {file} برون‌ریزی شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln healed</source>
        <translation>
            <numerusform>%Ln ترمیم شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln مورد از قبل اینجاست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made-up contacts added</source>
        <translation>
            <numerusform>%Ln مخاطب ساختگی افزوده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln ادغام شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of nobody in the contacts</source>
        <translation>
            <numerusform>%Ln مورد به هیچ‌یک از مخاطبان مربوط نیست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other contacts are found with the name; look through them.</source>
        <translation>
            <numerusform>%Ln مخاطب دیگر با این نام یافت می‌شود؛ آن‌ها را بررسی کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published</source>
        <translation>
            <numerusform>%Ln منتشر شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln رد شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln بی‌تغییر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln به‌روز شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be created</source>
        <translation>
            <numerusform>%Ln ساخته می‌شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be updated</source>
        <translation>
            <numerusform>%Ln به‌روز می‌شد</numerusform>
        </translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(واگرد شده)</translation>
    </message>
    <message>
        <source>--not-same or --perhaps-same, not both</source>
        <translation>‎--not-same یا ‎--perhaps-same، نه هر دو</translation>
    </message>
    <message>
        <source>A TOML file that says which column goes where.</source>
        <translation>فایل TOML که می‌گوید هر ستون به کجا می‌رود.</translation>
    </message>
    <message>
        <source>Added activity</source>
        <translation>فعالیت افزوده شد</translation>
    </message>
    <message>
        <source>Added contact</source>
        <translation>مخاطب افزوده شد</translation>
    </message>
    <message>
        <source>All of them, not only the first 50 of each group.</source>
        <translation>همه، نه تنها ۵۰ مورد نخست هر گروه.</translation>
    </message>
    <message>
        <source>All that is held is in {file}</source>
        <translation>همهٔ داده‌های نگهداری‌شده در {file} است</translation>
    </message>
    <message>
        <source>An offline-first contact manager. Without a command it opens the window.</source>
        <translation>مدیر مخاطبان که بدون اینترنت هم کار می‌کند. بدون فرمان پنجره را باز می‌کند.</translation>
    </message>
    <message>
        <source>Another program reads the workspace&apos;s file, so it still holds bytes; erase again.</source>
        <translation>برنامهٔ دیگری فایل فضای کار را می‌خواند، پس هنوز بازمانده‌هایی در آن است؛ دوباره پاک کنید.</translation>
    </message>
    <message>
        <source>As it stood at the end of this day or time, such as 2026-12-24.</source>
        <translation>چنان‌که در پایان این روز یا زمان بود، مانند 2026-12-24.</translation>
    </message>
    <message>
        <source>At most so many pairs.</source>
        <translation>حداکثر این تعداد جفت.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>حداکثر این تعداد.</translation>
    </message>
    <message>
        <source>At most so many; without --json 50 by default.</source>
        <translation>حداکثر این تعداد؛ بدون ‎--json پیش‌فرض ۵۰ است.</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>پشتیبان گرفته شد: {file}</translation>
    </message>
    <message>
        <source>Backups hold the person until they are deleted: {files}</source>
        <translation>این شخص تا حذف پشتیبان‌ها در آن‌ها می‌ماند: {files}</translation>
    </message>
    <message>
        <source>Bring back what the latest undo took.</source>
        <translation>بازگرداندن آنچه آخرین واگرد برداشت.</translation>
    </message>
    <message>
        <source>Cancelled; the backup of the day is made after the next command that writes.</source>
        <translation>لغو شد؛ پشتیبان روز پس از فرمان بعدی که می‌نویسد گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Cancelled; what was not finished is as it was before.</source>
        <translation>لغو شد؛ آنچه تمام نشد همان‌گونه که بود ماند.</translation>
    </message>
    <message>
        <source>Complete an open activity with a result, and plan the next step.</source>
        <translation>ثبت انجام یک فعالیت باز با نتیجه، و برنامه‌ریزی گام بعدی.</translation>
    </message>
    <message>
        <source>Completed: {result}</source>
        <translation>انجام شد: {result}</translation>
    </message>
    <message>
        <source>Delete the backups in the workspace instead of encrypting them.</source>
        <translation>حذف پشتیبان‌های فضای کار به‌جای رمزگذاری آن‌ها.</translation>
    </message>
    <message>
        <source>Draw a view to a PNG, without a screen.</source>
        <translation>کشیدن یک نما در PNG، بدون صفحه‌نمایش.</translation>
    </message>
    <message>
        <source>Edit fields: title=Director phones.mobile=+370… addresses.work.city=Vilnius custom.Size=42 tags=a,b.</source>
        <translation>ویرایش فیلدها: title=Director phones.mobile=+370… addresses.work.city=Vilnius custom.Size=42 tags=a,b.</translation>
    </message>
    <message>
        <source>Encrypt the workspace with a passphrase, change it, or remove it.

A new one is asked for, or taken from CRM_DESKTOP_NEW_PASSPHRASE; the present one as for every command. Nobody can help who forgets it. Backups in the workspace follow; copies elsewhere stay as they are.</source>
        <translation>رمزگذاری فضای کار با گذرواژه، تغییر یا برداشتن آن.

گذرواژهٔ تازه پرسیده یا از CRM_DESKTOP_NEW_PASSPHRASE گرفته می‌شود؛ گذرواژهٔ کنونی مانند هر فرمان دیگر. به کسی که آن را فراموش کند هیچ‌کس نمی‌تواند کمک کند. پشتیبان‌های فضای کار همراه می‌شوند؛ رونوشت‌های جاهای دیگر همان‌گونه می‌مانند.</translation>
    </message>
    <message>
        <source>Erase a contact for good, with history, files and activities of nobody else; says what remains.</source>
        <translation>پاک کردن همیشگی یک مخاطب با تاریخچه، فایل‌ها و فعالیت‌هایی که کس دیگری در آن نیست؛ می‌گوید چه می‌ماند.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>برای همیشه پاک شد.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>همه چیز درست است.</translation>
    </message>
    <message>
        <source>Files that were exported, copies of this folder, prints and e-mails are beyond reach.</source>
        <translation>فایل‌های برون‌ریزی‌شده، رونوشت‌های این پوشه، چاپ‌ها و ایمیل‌ها از دسترس برنامه بیرون‌اند.</translation>
    </message>
    <message>
        <source>Fill an empty workspace with made-up data.</source>
        <translation>پر کردن فضای کار خالی با داده‌های ساختگی.</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>رو به سردی</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>تعداد.</translation>
    </message>
    <message>
        <source>Ignored, as it makes no sense here: {words}</source>
        <translation>نادیده گرفته شد، چون اینجا معنایی ندارد: {words}</translation>
    </message>
    <message>
        <source>Import without a backup?</source>
        <translation>بدون پشتیبان درون‌ریزی شود؟</translation>
    </message>
    <message>
        <source>Just these columns, such as name,emails.work,phones.1,custom.Size.</source>
        <translation>تنها این ستون‌ها، مانند name,emails.work,phones.1,custom.Size.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>List pairs of contacts that may be one, the likeliest first, with a score from 0 to 1 and the reasons.</source>
        <translation>فهرست جفت مخاطبانی که شاید یکی باشند، محتمل‌ترین نخست، با امتیاز ۰ تا ۱ و دلیل‌ها.</translation>
    </message>
    <message>
        <source>List the contacts that a search finds, by name.</source>
        <translation>فهرست مخاطبانی که جستجو می‌یابد، به ترتیب نام.</translation>
    </message>
    <message>
        <source>List what was done, newest first; of one contact or activity, its changes.</source>
        <translation>فهرست آنچه انجام شده، تازه‌ترین نخست؛ برای یک مخاطب یا فعالیت، تغییرهای آن.</translation>
    </message>
    <message>
        <source>Make a verified copy among the backups of the workspace; or a FILE elsewhere, which holds attachments, too.</source>
        <translation>ساختن رونوشتی بررسی‌شده میان پشتیبان‌های فضای کار؛ یا FILE در جایی دیگر که پیوست‌ها را هم دارد.</translation>
    </message>
    <message>
        <source>Make no backup before more than 1,000 rows.</source>
        <translation>برای بیش از ۱٬۰۰۰ سطر هم پیش از کار پشتیبان گرفته نشود.</translation>
    </message>
    <message>
        <source>Make one contact of two or more: the first, which gets everything.</source>
        <translation>یکی کردن دو یا چند مخاطب؛ همه چیز به نخستین می‌رسد.</translation>
    </message>
    <message>
        <source>Mend what can be, after a backup, and check again.</source>
        <translation>تعمیر آنچه می‌شود پس از پشتیبان‌گیری، و بررسی دوباره.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln contacts; undo takes it back.</source>
        <translation>
            <numerusform>%Ln مخاطب ادغام شد؛ undo آن را برمی‌گرداند.</numerusform>
        </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>گذرواژهٔ تازه: </translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>مخاطب تکراری یافت نشد.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>چیزی یافت نشد.</translation>
    </message>
    <message>
        <source>Nothing of it was imported; --no-backup imports without a backup.</source>
        <translation>چیزی درون‌ریزی نشد؛ ‎--no-backup بدون پشتیبان درون‌ریزی می‌کند.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>چیزی برای تغییر نیست.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>کاری نیست.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>هنوز چیزی نیست.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>یک بار دیگر: </translation>
    </message>
    <message>
        <source>One activity that others take part in stays with its words.</source>
        <translation>یک فعالیت که دیگران در آن شرکت دارند با متن خود می‌ماند.</translation>
    </message>
    <message>
        <source>One backup with it.</source>
        <translation>همراه آن یک پشتیبان.</translation>
    </message>
    <message>
        <source>One made-up contact added</source>
        <translation>یک مخاطب ساختگی افزوده شد</translation>
    </message>
    <message>
        <source>One other contact is found with the name; look through it.</source>
        <translation>یک مخاطب دیگر با این نام یافت می‌شود؛ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>Only the contacts that this search finds.</source>
        <translation>تنها مخاطبانی که این جستجو می‌یابد.</translation>
    </message>
    <message>
        <source>Only what is quick to look at.</source>
        <translation>تنها آنچه زود بررسی می‌شود.</translation>
    </message>
    <message>
        <source>Open follow-ups: overdue, today, this week, later, going cold.</source>
        <translation>پیگیری‌های باز: عقب‌افتاده، امروز، این هفته، بعداً، رو به سردی.</translation>
    </message>
    <message>
        <source>Open the window (the default), with files to take in; a tel: or mailto: link shows whom it reaches. A window that shows the workspace already comes to the front instead.</source>
        <translation>باز کردن پنجره (پیش‌فرض) همراه با فایل‌هایی برای دریافت؛ پیوند tel: یا mailto: نشان می‌دهد به چه کسی می‌رسد. اگر پنجره‌ای این فضای کار را نشان می‌دهد، همان پنجره جلو می‌آید.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>Passphrase of {name}: </source>
        <translation>گذرواژهٔ {name}: </translation>
    </message>
    <message>
        <source>Print exactly one JSON value.</source>
        <translation>چاپ تنها یک مقدار JSON.</translation>
    </message>
    <message>
        <source>Put a backup back. What is there now is backed up before, so that this can be taken back in the same way.</source>
        <translation>بازگرداندن یک پشتیبان. از آنچه اکنون هست نخست پشتیبان گرفته می‌شود تا به همین راه برگردد.</translation>
    </message>
    <message>
        <source>Quick entry in plain words: add call Ana tomorrow 3pm re: quote.</source>
        <translation>ثبت سریع با واژه‌های ساده: add تماس با آنا فردا ساعت ۱۵ درباره پیش‌فاکتور.</translation>
    </message>
    <message>
        <source>Read as this format; by default it is recognised.</source>
        <translation>خواندن با این قالب؛ پیش‌فرض: خودکار شناخته می‌شود.</translation>
    </message>
    <message>
        <source>Read contacts from files; each file is one batch, undone at once. A file that cannot be read stops no other.

Calendars (.ics) become activities, each known again by the UID that its program gave it. E-mails (.eml, .msg) become activities of the contacts whose addresses are in them, all in one batch.</source>
        <translation>خواندن مخاطبان از فایل‌ها؛ هر فایل یک دسته است که یکجا واگرد می‌شود. فایلی که خوانده نشود بقیه را متوقف نمی‌کند.

تقویم‌ها (.ics) فعالیت می‌شوند و هر کدام با UID برنامهٔ خود باز شناخته می‌شود. ایمیل‌ها (.eml و .msg) فعالیت مخاطبانی می‌شوند که نشانی‌شان در آن‌هاست، همه در یک دسته.</translation>
    </message>
    <message>
        <source>Read in this encoding; by default it is found.</source>
        <translation>خواندن با این کدگذاری؛ پیش‌فرض: خودکار یافته می‌شود.</translation>
    </message>
    <message>
        <source>Record something done with a contact, and the next step.</source>
        <translation>ثبت آنچه با مخاطب انجام شد و گام بعدی.</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>ثبت شد: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln contacts from {file}.</source>
        <translation>
            <numerusform>%Ln مخاطب از {file} بازیابی شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored one contact from {file}.</source>
        <translation>یک مخاطب از {file} بازیابی شد.</translation>
    </message>
    <message>
        <source>Rows that an import could not read name the person: {files}</source>
        <translation>سطرهایی که هنگام درون‌ریزی خوانده نشدند نام این شخص را دارند: {files}</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged workspace into a new one in FOLDER; the damaged one stays as it is.</source>
        <translation>نجات آنچه از فضای کار آسیب‌دیده خواندنی است در فضای تازه‌ای در FOLDER؛ آسیب‌دیده همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Say that these two are not the same.</source>
        <translation>اعلام اینکه این دو یکی نیستند.</translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation>تنها نشان دادن آنچه انجام می‌شد، بدون هیچ تغییری.</translation>
    </message>
    <message>
        <source>Show one contact, whole.</source>
        <translation>نمایش کامل یک مخاطب.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>نمایش نسخه و خروج.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>نمایش این پیام و خروج.</translation>
    </message>
    <message>
        <source>Sync once through the office&apos;s folder; FOLDER makes it the office&apos;s, or joins the office there.</source>
        <translation>یک بار همگام‌سازی از راه پوشهٔ دفتر؛ FOLDER آن را پوشهٔ دفتر می‌کند یا به دفتر آنجا می‌پیوندد.</translation>
    </message>
    <message>
        <source>Take back that they are not the same.</source>
        <translation>پس گرفتن اینکه یکی نیستند.</translation>
    </message>
    <message>
        <source>Take back the latest action, or the one of that number in the history.</source>
        <translation>واگرد آخرین کار، یا کار با آن شماره در تاریخچه.</translation>
    </message>
    <message>
        <source>The contact or activity to show.</source>
        <translation>مخاطب یا فعالیتی که نشان داده شود.</translation>
    </message>
    <message>
        <source>The full name of the contact, since nothing brings it back.</source>
        <translation>نام کامل مخاطب، چون هیچ چیز آن را برنمی‌گرداند.</translation>
    </message>
    <message>
        <source>The next step in plain words: call tomorrow 10am.</source>
        <translation>گام بعدی با واژه‌های ساده: تماس فردا ساعت ۱۰.</translation>
    </message>
    <message>
        <source>The office&apos;s folder keeps what was written there before, and the other computers erase the person at their next sync.</source>
        <translation>آنچه پیش‌تر در پوشهٔ دفتر نوشته شده می‌ماند و رایانه‌های دیگر در همگام‌سازی بعدی این شخص را پاک می‌کنند.</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}; mend them there and import it.</source>
        <translation>سطرهای ردشده در {file} است؛ همان‌جا اصلاح و درون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>The same seed makes the same data.</source>
        <translation>بذر یکسان دادهٔ یکسان می‌سازد.</translation>
    </message>
    <message>
        <source>The settings could not be read and were moved to {file}; the defaults are used.</source>
        <translation>تنظیمات خوانده نشد و به {file} رفت؛ پیش‌فرض‌ها به کار می‌روند.</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by name or number; by default the first with data.</source>
        <translation>برگهٔ کارپوشه، با نام یا شماره؛ پیش‌فرض نخستین برگه‌ای که داده دارد.</translation>
    </message>
    <message>
        <source>The workspace is encrypted.</source>
        <translation>فضای کار رمزگذاری شده است.</translation>
    </message>
    <message>
        <source>The workspace is not as it should be.</source>
        <translation>فضای کار چنان‌که باید نیست.</translation>
    </message>
    <message>
        <source>The workspace is not encrypted any more.</source>
        <translation>فضای کار دیگر رمزگذاری نشده است.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; else CRM_DESKTOP_WORKSPACE names it.</source>
        <translation>پوشهٔ فضای کار؛ وگرنه CRM_DESKTOP_WORKSPACE آن را می‌گوید.</translation>
    </message>
    <message>
        <source>This is a bug in CRM Desktop. Nothing that was saved is lost; where it happened stands in the log, without anything from your contacts: {file}</source>
        <translation>این خطایی در خود CRM Desktop است. چیزی از آنچه ذخیره شده از دست نرفته؛ جای آن، بدون چیزی از مخاطبان شما، در گزارش برنامه است: {file}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Verify everything: the database, records against the journal, search and lists, attached files, the office.

Exits with 1 where something is wrong.</source>
        <translation>بررسی همه چیز: پایگاه داده، رکوردها با ژورنال، جستجو و فهرست‌ها، فایل‌های پیوست، دفتر.

اگر چیزی نادرست باشد با کد ۱ پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Waiting for another program that is writing to the workspace; Ctrl C ends that.</source>
        <translation>در انتظار برنامهٔ دیگری که در فضای کار می‌نویسد؛ Ctrl C آن را پایان می‌دهد.</translation>
    </message>
    <message>
        <source>What is not in the office&apos;s folder yet goes there once more, and is then erased here.</source>
        <translation>آنچه هنوز در پوشهٔ دفتر نیست یک بار دیگر به آنجا می‌رود و سپس اینجا پاک می‌شود.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>آنچه گفته شد.</translation>
    </message>
    <message>
        <source>What was there before is in {file}.</source>
        <translation>آنچه پیش‌تر آنجا بود در {file} است.</translation>
    </message>
    <message>
        <source>When, such as 2026-12-24T15:30; by default now.</source>
        <translation>زمان، مانند 2026-12-24T15:30؛ پیش‌فرض اکنون.</translation>
    </message>
    <message>
        <source>Whether the system&apos;s key store keeps it; remembered.</source>
        <translation>نگهداری یا نگه نداشتن آن در دسته‌کلید سیستم؛ به یاد می‌ماند.</translation>
    </message>
    <message>
        <source>Write all that is held about a contact to a new folder, or to one file that ends in .zip.</source>
        <translation>نوشتن همهٔ داده‌های مخاطب در پوشه‌ای تازه یا یک فایل با پایان ‎.zip.</translation>
    </message>
    <message>
        <source>Write contacts to a file: .csv, .xlsx, .vcf or .json; or to .ics their activities.</source>
        <translation>نوشتن مخاطبان در فایل: ‎.csv، ‎.xlsx، ‎.vcf یا ‎.json؛ یا فعالیت‌هایشان در ‎.ics.</translation>
    </message>
    <message>
        <source>Write this format, such as vcard-4.0; by default the file&apos;s suffix says it.</source>
        <translation>نوشتن با این قالب، مانند vcard-4.0؛ پیش‌فرض از پسوند فایل.</translation>
    </message>
    <message>
        <source>as it was, since no passphrase opens it: {file}</source>
        <translation>همان‌گونه ماند، چون هیچ گذرواژه‌ای بازش نمی‌کند: {file}</translation>
    </message>
    <message>
        <source>call, meeting, todo, email, letter, visit, note, or one of your own.</source>
        <translation>call, meeting, todo, email, letter, visit, note یا نوعی از خودتان.</translation>
    </message>
    <message>
        <source>en, ar, fa, lt, te; by default the system&apos;s.</source>
        <translation>en, ar, fa, lt, te؛ پیش‌فرض زبان سیستم.</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>هر %Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>هر روز</translation>
    </message>
    <message>
        <source>full, google, outlook, or the name of a saved one.</source>
        <translation>full, google, outlook یا نام چیدمانی ذخیره‌شده.</translation>
    </message>
    <message>
        <source>it holds bytes that are no text in the encoding of this terminal.</source>
        <translation>بایت‌هایی دارد که با کدگذاری این پایانه متن نیست.</translation>
    </message>
    <message>
        <source>left as it is: {name}, {field} ({reason})</source>
        <translation>همان‌گونه ماند: {name}، {field} ({reason})</translation>
    </message>
    <message>
        <source>mended: {problem}</source>
        <translation>تعمیر شد: {problem}</translation>
    </message>
    <message>
        <source>one e-mail recorded</source>
        <translation>یک ایمیل ثبت شد</translation>
    </message>
    <message>
        <source>one e-mail would be recorded</source>
        <translation>یک ایمیل ثبت می‌شد</translation>
    </message>
    <message>
        <source>reached, held, no answer, left message, wrong number, sent, replied, not interested, or words of your own.</source>
        <translation>reached, held, no answer, left message, wrong number, sent, replied, not interested یا واژه‌هایی از خودتان.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what}</source>
        <translation>{file}، سطر {line}: {what}</translation>
    </message>
    <message>
        <source>{value} is not FIELD=VALUE</source>
        <translation>{value} به شکل FIELD=VALUE نیست</translation>
    </message>
    <message>
        <source>{value} is not WIDTHxHEIGHT, such as 1360x850.</source>
        <translation>{value} به شکل WIDTHxHEIGHT نیست، مانند 1360x850.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --all shows them</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر؛ ‎--all نشانشان می‌دهد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionCard</name>
    <message numerus="yes">
        <source>Completed %Ln follow-ups</source>
        <translation>
            <numerusform>%Ln پیگیری انجام شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Completing follow-ups</source>
        <translation>در حال ثبت انجام پیگیری‌ها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>چه گفته شد، چه توافقی شد…</translation>
    </message>
</context>
<context>
    <name>CompletionPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln انتخاب شده</numerusform>
        </translation>
    </message>
    <message>
        <source>About this</source>
        <translation>دربارهٔ این</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>پیش از این</translation>
    </message>
</context>
<context>
    <name>ContactCells</name>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>حفظ ارتباط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>نام میانی</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>نام خودمانی</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>پیشوند</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>نمایش با نام</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>پسوند</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>سمت</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>هر %Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>هر روز</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>آخرین ارتباط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>چیزی برنامه‌ریزی نشده</translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>Added</source>
        <translation>افزوده شد</translation>
    </message>
    <message>
        <source>Added file {name}</source>
        <translation>فایل {name} افزوده شد</translation>
    </message>
    <message>
        <source>Added tag {tag}</source>
        <translation>برچسب {tag} افزوده شد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>فیلد سفارشی</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>Formerly: {value}</source>
        <translation>پیش‌تر: {value}</translation>
    </message>
    <message>
        <source>Formerly: {value}, removed</source>
        <translation>پیش‌تر: {value}، برداشته شد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Photo: added</source>
        <translation>عکس: افزوده شد</translation>
    </message>
    <message>
        <source>Photo: changed</source>
        <translation>عکس: تغییر کرد</translation>
    </message>
    <message>
        <source>Photo: removed</source>
        <translation>عکس: برداشته شد</translation>
    </message>
    <message>
        <source>Removed file {name}</source>
        <translation>فایل {name} برداشته شد</translation>
    </message>
    <message>
        <source>Removed tag {tag}</source>
        <translation>برچسب {tag} برداشته شد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واگرد شد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>{field}: in another order</source>
        <translation>{field}: به ترتیبی دیگر</translation>
    </message>
    <message>
        <source>{field}: {value}, removed</source>
        <translation>{field}: {value}، برداشته شد</translation>
    </message>
</context>
<context>
    <name>ContactLists</name>
    <message>
        <source>Add a date</source>
        <translation>افزودن تاریخ</translation>
    </message>
    <message>
        <source>Add a messenger</source>
        <translation>افزودن پیام‌رسان</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>افزودن شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>افزودن فرد مرتبط</translation>
    </message>
    <message>
        <source>Add a web address</source>
        <translation>افزودن نشانی وب</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>افزودن نشانی ایمیل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>پیام‌رسان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>فرد مرتبط</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>وب</translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>About the contact</source>
        <translation>دربارهٔ مخاطب</translation>
    </message>
    <message>
        <source>Choose a contact in the list to see all about it here.</source>
        <translation>مخاطبی را در فهرست انتخاب کنید تا همه چیز دربارهٔ او را اینجا ببینید.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Formerly: {values}</source>
        <translation>پیش‌تر: {values}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>کسی انتخاب نشده</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
</context>
<context>
    <name>ContactSheetsDialog</name>
    <message>
        <source>All about each contact: details, next steps and history.</source>
        <translation>همه چیز دربارهٔ هر مخاطب: جزئیات، گام‌های بعدی و تاریخچه.</translation>
    </message>
    <message>
        <source>Print contact sheets</source>
        <translation>چاپ برگهٔ مخاطب</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>کدام مخاطبان</translation>
    </message>
</context>
<context>
    <name>ContactsTable</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln مخاطب</numerusform>
        </translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>یک مخاطب</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln انتخاب شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply a playbook…</source>
        <translation>اجرای برنامهٔ گام‌به‌گام…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جستجو</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌ریزی</translation>
    </message>
    <message>
        <source>Export contacts to a file</source>
        <translation>برون‌ریزی مخاطبان به فایل</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>برون‌ریزی انتخاب‌شده‌ها…</translation>
    </message>
    <message>
        <source>Fill with sample data</source>
        <translation>پر کردن با داده‌های نمونه</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>درون‌ریزی مخاطبان</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>درون‌ریزی مخاطبان از فایل</translation>
    </message>
    <message>
        <source>No contact has all of these words and filters.</source>
        <translation>هیچ مخاطبی همهٔ این واژه‌ها و فیلترها را ندارد.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>هنوز کسی اینجا نیست</translation>
    </message>
    <message>
        <source>Not understood: {pieces}</source>
        <translation>فهمیده نشد: {pieces}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation>نمایش به صورت کد QR</translation>
    </message>
    <message>
        <source>Your people and companies will stand here. Bring them from Google, Outlook or a phone.</source>
        <translation>افراد و شرکت‌های شما اینجا خواهند بود. آن‌ها را از Google، Outlook یا تلفن بیاورید.</translation>
    </message>
</context>
<context>
    <name>ContestBanner</name>
    <message>
        <source>Keep both</source>
        <translation>نگه داشتن هر دو</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>نگه داشتن مقدار کنونی</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استفاده از این</translation>
    </message>
    <message>
        <source>{field}: also entered by {who}: {value}</source>
        <translation>{field}: {who} نیز وارد کرده: {value}</translation>
    </message>
</context>
<context>
    <name>ContestRow</name>
    <message>
        <source>Keep all</source>
        <translation>نگه داشتن همه</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>نگه داشتن هر دو</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>نگه داشتن این</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استفاده از این</translation>
    </message>
    <message>
        <source>{name} · {field}</source>
        <translation>{name} · {field}</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Check the workspace …</source>
        <translation>بررسی فضای کار…</translation>
    </message>
    <message>
        <source>The program crashed last time</source>
        <translation>برنامه بار پیش ناگهان بسته شد</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Choice</source>
        <translation>انتخاب از فهرست</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>نشانی وب</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>بله یا نه</translation>
    </message>
</context>
<context>
    <name>CustomGroup</name>
    <message>
        <source>Add a value</source>
        <translation>افزودن مقدار</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>فیلدهای سفارشی</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>فیلد تازه…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>برداشتن مقدار</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>An empty folder for the new workspace</source>
        <translation>پوشه‌ای خالی برای فضای کار تازه</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>پشتیبان‌ها (*.db);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Open the new workspace</source>
        <translation>باز کردن فضای کار تازه</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>بازیابی پشتیبان</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>نجات آنچه خواندنی است</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>خطایی پیش‌بینی‌نشده رخ داد؛ چیزی تغییر نکرد. گزارش برنامه بیشتر می‌گوید.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>پشتیبان</translation>
    </message>
</context>
<context>
    <name>DateOrders</name>
    <message>
        <source>Day first (31.12.)</source>
        <translation>ابتدا روز (31.12.)</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>ابتدا ماه (12/31)</translation>
    </message>
    <message>
        <source>Year first (2026-12-31)</source>
        <translation>ابتدا سال (2026-12-31)</translation>
    </message>
</context>
<context>
    <name>DeleteBackupDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>حذف برای همیشه</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>این پشتیبان حذف شود؟</translation>
    </message>
    <message>
        <source>I want to be without a backup</source>
        <translation>می‌خواهم بدون پشتیبان بمانم</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>No other backup can be opened: without this one nothing brings back what gets lost.</source>
        <translation>هیچ پشتیبان دیگری باز نمی‌شود: بدون این یکی چیزی که از دست برود برنمی‌گردد.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>This cannot be undone. Its copy in the second place goes, too, if that is there now.</source>
        <translation>این کار برگشت‌پذیر نیست. رونوشت آن در جای دوم نیز، اگر اکنون در دسترس باشد، حذف می‌شود.</translation>
    </message>
</context>
<context>
    <name>Delimiters</name>
    <message>
        <source>Bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>Add company or title</source>
        <translation>افزودن شرکت یا سمت</translation>
    </message>
    <message>
        <source>Add source or owner</source>
        <translation>افزودن منبع یا مسئول</translation>
    </message>
    <message>
        <source>Add to the name</source>
        <translation>افزودن به نام</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ایمیل‌ها</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>پیام‌رسان‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>تلفن‌ها</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>افراد مرتبط</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>وب</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>شغل</translation>
    </message>
</context>
<context>
    <name>DuePicker</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>For example 15:30 or 3pm; empty for any time of the day</source>
        <translation>برای نمونه ۱۵:۳۰؛ خالی یعنی بدون ساعت مشخص</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>بدون ساعت</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Comparing all contacts with each other…</source>
        <translation>همهٔ مخاطبان با هم مقایسه می‌شوند…</translation>
    </message>
    <message>
        <source>Contacts that may be the same</source>
        <translation>مخاطبانی که شاید یکی باشند</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>Duplicates of {name}</source>
        <translation>تکراری‌های {name}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>جستجوی دوباره</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>مشاهده</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n pairs</source>
        <translation>
            <numerusform>%Ln جفت ادغام شد</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>مخاطب تکراری نیست</translation>
    </message>
    <message>
        <source>No two contacts look as if they were the same person or company.</source>
        <translation>هیچ دو مخاطبی یک شخص یا شرکت به نظر نمی‌رسند.</translation>
    </message>
    <message>
        <source>Not all contacts were compared.</source>
        <translation>همهٔ مخاطبان مقایسه نشدند.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>یکی نیستند</translation>
    </message>
    <message>
        <source>Not the same · {count}</source>
        <translation>یکی نیستند · {count}</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>هنوز چیزی گفته نشده</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>پیشنهاد دوباره</translation>
    </message>
    <message>
        <source>Pairs that are not the same, though they look it, stand here, and can be offered again.</source>
        <translation>جفت‌هایی که یکی نیستند، هرچند شبیه‌اند، اینجا می‌آیند و می‌توان دوباره پیشنهادشان کرد.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف شد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واگرد شد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>در حال واگرد</translation>
    </message>
    <message numerus="yes">
        <source>Working through %n pairs…</source>
        <translation>
            <numerusform>در حال رسیدگی به %Ln جفت…</numerusform>
        </translation>
    </message>
    <message>
        <source>Working through duplicates</source>
        <translation>در حال رسیدگی به تکراری‌ها</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>30 min, 1:30, 3 days…</source>
        <translation>۳۰ دقیقه، ۱:۳۰، ۳ روز…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days.</source>
        <translation>
            <numerusform>حداکثر %Ln روز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Write for example 45 minutes, 1:30 or 3 days.</source>
        <translation>برای نمونه بنویسید ۴۵ دقیقه، ۱:۳۰ یا ۳ روز.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Activity</source>
        <translation>فعالیت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Reminds</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>چه گفته شد، چه توافقی شد…</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>در تاریخ</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>عربی (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>بالتیک (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>اروپای مرکزی (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>سیریلیک (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>یونانی (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>عبری (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>ژاپنی (Shift JIS)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>ترکی (Windows-1254)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>ویتنامی (Windows-1258)</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>غربی (Mac)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>غربی (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln activities that others take part in stay with their words; the person is taken out of them.</source>
        <translation>
            <numerusform>%Ln فعالیت که دیگران در آن شرکت دارند با متن خود می‌ماند؛ این شخص از آن‌ها برداشته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other contacts are found with this name; look through them.</source>
        <translation>
            <numerusform>%Ln مخاطب دیگر با این نام یافت می‌شود؛ آن‌ها را بررسی کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups hold the person until they are deleted:</source>
        <translation>پشتیبان‌ها این شخص را تا زمانی که حذف شوند در خود دارند:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>پاک کردن برای همیشه</translation>
    </message>
    <message>
        <source>Files that were exported, copies of this folder, prints and e-mails are beyond reach.</source>
        <translation>فایل‌های برون‌ریزی‌شده، رونوشت‌های این پوشه، چاپ‌ها و ایمیل‌ها از دسترس برنامه بیرون‌اند.</translation>
    </message>
    <message>
        <source>Full name of who is to be erased</source>
        <translation>نام کامل کسی که پاک می‌شود</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>One activity that others take part in stays with its words; the person is taken out of it.</source>
        <translation>یک فعالیت که دیگران در آن شرکت دارند با متن خود می‌ماند؛ این شخص از آن برداشته می‌شود.</translation>
    </message>
    <message>
        <source>One other contact is found with this name; look through it.</source>
        <translation>یک مخاطب دیگر با این نام یافت می‌شود؛ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>Rows that an import could not read name the person:</source>
        <translation>سطرهایی که هنگام درون‌ریزی خوانده نشدند نام این شخص را دارند:</translation>
    </message>
    <message>
        <source>The office&apos;s folder keeps what was written there before: whoever can read its files finds the person in them. The other computers erase the person, too, at their next sync.</source>
        <translation>در پوشهٔ دفتر آنچه پیش‌تر نوشته شده می‌ماند: هر کس بتواند فایل‌هایش را بخواند این شخص را در آن‌ها می‌یابد. رایانه‌های دیگر نیز در همگام‌سازی بعدی این شخص را پاک می‌کنند.</translation>
    </message>
    <message>
        <source>Type the full name to go on</source>
        <translation>برای ادامه نام کامل را بنویسید</translation>
    </message>
    <message>
        <source>What is not in the office&apos;s folder yet goes there once more, and is then erased here.</source>
        <translation>آنچه هنوز در پوشهٔ دفتر نیست یک بار دیگر به آنجا می‌رود و سپس اینجا پاک می‌شود.</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>چه می‌ماند</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} goes with all values, their history, the files, and the activities that nobody else takes part in.</source>
        <translation>{name} با همهٔ مقدارها، تاریخچهٔ آن‌ها، فایل‌ها و فعالیت‌هایی که کس دیگری در آن‌ها نیست پاک می‌شود.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A table of just these columns.</source>
        <translation>جدولی با همین ستون‌ها.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>برون‌ریزی مخاطبان</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌ریزی…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>یافته‌های جستجو</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>انتخاب‌شده</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>کدام مخاطبان</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>فعالیت‌ها</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>مخاطبان</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>ویرایش فیلد</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>بله یا نه</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Activity</source>
        <translation>فعالیت</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Became one with</source>
        <translation>یکی شد با</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>گزینه</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>در ادامهٔ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>رایانه</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>شمارش از</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>فیلد سفارشی</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Day in the series</source>
        <translation>روز در زنجیره</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>زمان انجام</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Group or folder</source>
        <translation>گروه یا پوشه</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>Identifier of the e-mail</source>
        <translation>شناسهٔ ایمیل</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>حفظ ارتباط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Left out of the series</source>
        <translation>بیرون از زنجیره</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>معنا</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع محتوا</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>پیام‌رسان</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>نام میانی</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>دقیقه پیش از آن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>نام خودمانی</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>یکی نیستند</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>مخاطب دیگر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>صندوق پستی</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>شرکت‌کننده</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>شخص یا شرکت</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>جایگاه در ترتیب</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>برنامهٔ گام‌به‌گام</translation>
    </message>
    <message>
        <source>Playbook at work</source>
        <translation>برنامهٔ در جریان</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>پیشوند</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>فرد مرتبط</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>یادآور</translation>
    </message>
    <message>
        <source>Reminds again</source>
        <translation>یادآوری دوباره</translation>
    </message>
    <message>
        <source>Reminds, minutes before</source>
        <translation>یادآوری، دقیقه پیش از آن</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>سطر دوم</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>زنجیره</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>شروع با</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Step of a playbook</source>
        <translation>گام یک برنامه</translation>
    </message>
    <message>
        <source>Step of the playbook</source>
        <translation>گام برنامه</translation>
    </message>
    <message>
        <source>Stops on an answer</source>
        <translation>توقف با دریافت پاسخ</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>خیابان</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>پسوند</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>وب</translation>
    </message>
    <message>
        <source>With</source>
        <translation>با</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>روزهای کاری</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>A new field, such as Contract ends</source>
        <translation>فیلد تازه، مانند «پایان قرارداد»</translation>
    </message>
    <message>
        <source>Contacts that have a value: {count}</source>
        <translation>مخاطبانی که مقدار دارند: {count}</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>فیلدهای سفارشی</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>استفاده</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>نگه داشتن این‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>No contact has a value.</source>
        <translation>هیچ مخاطبی مقدار ندارد.</translation>
    </message>
    <message>
        <source>To choose from, one a line</source>
        <translation>گزینه‌ها، هر سطر یکی</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Where a contact has another value there, that stays, and the one merged is added to its notes.</source>
        <translation>اگر مخاطبی آنجا مقدار دیگری دارد، همان می‌ماند و مقدار ادغام‌شده به یادداشت‌هایش افزوده می‌شود.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>May be a program: it can be saved, and is not opened</source>
        <translation>شاید برنامه باشد: می‌توان ذخیره‌اش کرد و باز نمی‌شود</translation>
    </message>
    <message>
        <source>Opens a copy that can only be read</source>
        <translation>رونوشتی فقط‌خواندنی باز می‌کند</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add a filter</source>
        <translation>افزودن فیلتر</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>شرکت‌ها</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>سررسید امروز</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فیلتر</translation>
    </message>
    <message>
        <source>Has a phone number</source>
        <translation>شمارهٔ تلفن دارد</translation>
    </message>
    <message>
        <source>Has an e-mail address</source>
        <translation>نشانی ایمیل دارد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>هرگز تماسی برقرار نشده</translation>
    </message>
    <message>
        <source>Next step within a week</source>
        <translation>گام بعدی تا یک هفته</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>بدون نشانی ایمیل</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>بدون شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>Not changed for a week</source>
        <translation>یک هفته بدون تغییر</translation>
    </message>
    <message>
        <source>Not reached for 30 days</source>
        <translation>۳۰ روز بدون تماس</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>چیزی برنامه‌ریزی نشده</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save the search as a group</source>
        <translation>ذخیرهٔ جستجو به صورت گروه</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>رده</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Another folder for the workspace</source>
        <translation>پوشه‌ای دیگر برای فضای کار</translation>
    </message>
    <message>
        <source>Begin an empty one there</source>
        <translation>شروع یک فضای خالی در آنجا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جا کردن</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>باز کردن آن یکی</translation>
    </message>
    <message>
        <source>The workspace moves there with everything in it: contacts, files and backups. The window closes for a moment.</source>
        <translation>فضای کار با هر آنچه در آن است به آنجا می‌رود: مخاطبان، فایل‌ها و پشتیبان‌ها. پنجره لحظه‌ای بسته می‌شود.</translation>
    </message>
    <message>
        <source>There is a workspace already. It is opened from now on; the one that is open now stays in {folder}.</source>
        <translation>آنجا از قبل یک فضای کار هست. از این پس آن باز می‌شود؛ آنکه اکنون باز است در {folder} می‌ماند.</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>A folder for the workspace</source>
        <translation>پوشه‌ای برای فضای کار</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>پوشه‌ای دیگر…</translation>
    </message>
    <message>
        <source>Moving …</source>
        <translation>در حال جابه‌جایی …</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>فضای کار</translation>
    </message>
    <message>
        <source>This folder was named when the program was started, and can be chosen there only.</source>
        <translation>این پوشه هنگام شروع برنامه تعیین شده و تنها همان‌جا عوض می‌شود.</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>&amp;Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>دیگری…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>واگذاری به</translation>
    </message>
    <message numerus="yes">
        <source>Assigned %Ln follow-ups</source>
        <translation>
            <numerusform>%Ln پیگیری واگذار شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning follow-ups</source>
        <translation>در حال واگذاری پیگیری‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln follow-ups</source>
        <translation>
            <numerusform>%Ln پیگیری حذف شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting follow-ups</source>
        <translation>در حال حذف پیگیری‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln follow-ups</source>
        <translation>
            <numerusform>%Ln پیگیری جابه‌جا شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving follow-ups</source>
        <translation>در حال جابه‌جایی پیگیری‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln روز تأخیر</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>واگذاری به…</translation>
    </message>
    <message>
        <source>Completing what was missed</source>
        <translation>در حال ثبت انجام جامانده‌ها</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>انجام شد (Space)</translation>
    </message>
    <message>
        <source>Done, and planned as it stands beside</source>
        <translation>انجام شد و همان‌طور که در کنارش نوشته شده برنامه‌ریزی شد</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فیلتر</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>پیگیری‌ها</translation>
    </message>
    <message>
        <source>Going cold — nothing planned</source>
        <translation>رو به سردی — چیزی برنامه‌ریزی نشده</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>اولویت بالا</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>چطور پیش رفت؟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>اولویت پایین</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>اولویت متوسط</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مال من</translation>
    </message>
    <message>
        <source>Mine or everyone&apos;s</source>
        <translation>کارهای من یا همه</translation>
    </message>
    <message>
        <source>Move the step…</source>
        <translation>جابه‌جایی گام…</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>هرگز تماسی برقرار نشده</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %Ln days</source>
        <translation>
            <numerusform>%Ln روز بدون تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact for one day</source>
        <translation>یک روز بدون تماس</translation>
    </message>
    <message>
        <source>Nothing was missed of what repeats.</source>
        <translation>از آنچه تکرار می‌شود چیزی جا نمانده.</translation>
    </message>
    <message>
        <source>Only some types, priorities or tags (F in the list)</source>
        <translation>تنها برخی نوع‌ها، اولویت‌ها یا برچسب‌ها (F در فهرست)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>Plan a call with whoever goes cold</source>
        <translation>برنامه‌ریزی تماس با کسی که رو به سردی است</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>برنامه‌ریزی گام بعدی</translation>
    </message>
    <message>
        <source>Plan the next step (Return)</source>
        <translation>برنامه‌ریزی گام بعدی (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Planned %Ln calls: {day}</source>
        <translation>
            <numerusform>%Ln تماس برنامه‌ریزی شد: {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned a call with {name}: {day}</source>
        <translation>تماس با {name} برنامه‌ریزی شد: {day}</translation>
    </message>
    <message>
        <source>Print the list, or save it as PDF</source>
        <translation>چاپ فهرست یا ذخیره به صورت PDF</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Show all types, priorities and tags</source>
        <translation>نمایش همهٔ نوع‌ها، اولویت‌ها و برچسب‌ها</translation>
    </message>
    <message>
        <source>Show only some types, priorities or tags</source>
        <translation>نمایش تنها برخی نوع‌ها، اولویت‌ها یا برچسب‌ها</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>نمایش مخاطب</translation>
    </message>
    <message>
        <source>Skip the missed ones</source>
        <translation>گذشتن از جامانده‌ها</translation>
    </message>
    <message>
        <source>Skip the missed ones ({count})</source>
        <translation>گذشتن از جامانده‌ها ({count})</translation>
    </message>
    <message>
        <source>Skipping what was missed</source>
        <translation>در حال گذشتن از جامانده‌ها</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>تعویق…</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>The missed ones are done</source>
        <translation>جامانده‌ها انجام شده‌اند</translation>
    </message>
    <message>
        <source>The missed ones are done ({count})</source>
        <translation>جامانده‌ها انجام شده‌اند ({count})</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>آنچه گفته شد را بنویسید</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>بدون ساعت</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>هر %Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>هر روز</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>اولویت بالا</translation>
    </message>
    <message>
        <source>last try: {result}</source>
        <translation>آخرین تلاش: {result}</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>اولویت پایین</translation>
    </message>
    <message>
        <source>plan…</source>
        <translation>برنامه‌ریزی…</translation>
    </message>
    <message>
        <source>{count} more come up as these are done</source>
        <translation>با انجام این‌ها {count} مورد دیگر می‌آید</translation>
    </message>
    <message>
        <source>{every} (tier {tier})</source>
        <translation>{every} (ردهٔ {tier})</translation>
    </message>
</context>
<context>
    <name>FollowUpsView</name>
    <message>
        <source>Follow-ups</source>
        <translation>پیگیری‌ها</translation>
    </message>
    <message>
        <source>Move everything that is overdue to another day</source>
        <translation>بردن همهٔ عقب‌افتاده‌ها به روزی دیگر</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>موردی با این مشخصات نیست</translation>
    </message>
    <message>
        <source>Nothing of yours is open. What you plan with people stands here, by the day it is due.</source>
        <translation>هیچ‌یک از پیگیری‌های شما باز نیست. آنچه با دیگران برنامه‌ریزی می‌کنید به ترتیب سررسید اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Nothing open is of the types, priorities and tags chosen.</source>
        <translation>هیچ‌یک از پیگیری‌های باز از نوع‌ها، اولویت‌ها و برچسب‌های انتخاب‌شده نیست.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>کاری نیست</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>برنامه‌ریزی پیگیری</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>چاپ فهرست</translation>
    </message>
    <message>
        <source>Print the list, or save it as PDF (Ctrl P)</source>
        <translation>چاپ فهرست یا ذخیره به صورت PDF (Ctrl P)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Show everyone&apos;s</source>
        <translation>نمایش کارهای همه</translation>
    </message>
    <message>
        <source>Snooze all</source>
        <translation>تعویق همه</translation>
    </message>
    <message>
        <source>What you plan with people stands here, by the day it is due, and whoever is going cold.</source>
        <translation>آنچه با دیگران برنامه‌ریزی می‌کنید به ترتیب سررسید اینجا می‌آید، و هر کس که رو به سردی است.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>A table as Google Contacts imports it.</source>
        <translation>جدولی چنان‌که مخاطبان Google درون‌ریزی می‌کند.</translation>
    </message>
    <message>
        <source>A table as Outlook imports it.</source>
        <translation>جدولی چنان‌که Outlook درون‌ریزی می‌کند.</translation>
    </message>
    <message>
        <source>A table with every field. Imported again, it gives the same contacts.</source>
        <translation>جدولی با همهٔ فیلدها. درون‌ریزی دوباره همان مخاطبان را می‌دهد.</translation>
    </message>
    <message>
        <source>A workbook with every field. Imported again, it gives the same contacts.</source>
        <translation>کارپوشه‌ای با همهٔ فیلدها. درون‌ریزی دوباره همان مخاطبان را می‌دهد.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Google</source>
        <translation>CSV برای Google</translation>
    </message>
    <message>
        <source>CSV for Outlook</source>
        <translation>CSV برای Outlook</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Cards for old phones and car radios.</source>
        <translation>کارت برای تلفن‌های قدیمی و ضبط خودرو.</translation>
    </message>
    <message>
        <source>Cards in the newest version, for programs that know it.</source>
        <translation>کارت با تازه‌ترین نسخه، برای برنامه‌هایی که می‌شناسندش.</translation>
    </message>
    <message>
        <source>Cards with photos, for phones and nearly every address book.</source>
        <translation>کارت با عکس، برای تلفن‌ها و بیشتر دفترچه‌های نشانی.</translation>
    </message>
    <message>
        <source>Every field, for scripts and other programs.</source>
        <translation>همهٔ فیلدها، برای اسکریپت‌ها و برنامه‌های دیگر.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>It has no place for: {what}.</source>
        <translation>جایی برای این‌ها ندارد: {what}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Their activities, planned and done, for calendars. Imported again, it gives the same ones.</source>
        <translation>فعالیت‌های آنان، برنامه‌ریزی‌شده و انجام‌شده، برای تقویم‌ها. درون‌ریزی دوباره همان‌ها را می‌دهد.</translation>
    </message>
    <message>
        <source>vCard 2.1</source>
        <translation>vCard 2.1</translation>
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation>vCard 3.0</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
</context>
<context>
    <name>FormerGroup</name>
    <message>
        <source>Formerly</source>
        <translation>پیش‌تر</translation>
    </message>
</context>
<context>
    <name>FormerRow</name>
    <message>
        <source>Forget {value}</source>
        <translation>فراموش کردن {value}</translation>
    </message>
    <message>
        <source>Let {value} hold again</source>
        <translation>{value} دوباره معتبر باشد</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>All else grows with it, from the next start.</source>
        <translation>همه چیز همراه آن بزرگ می‌شود، از اجرای بعدی.</translation>
    </message>
    <message>
        <source>Arabic names without ال</source>
        <translation>نام‌های عربی بدون «ال»</translation>
    </message>
    <message>
        <source>As in my country</source>
        <translation>مطابق کشور من</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مطابق سیستم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>سطرهای فشرده</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Gregorian, beside another</source>
        <translation>میلادی، در کنار تقویم دیگر</translation>
    </message>
    <message>
        <source>Islamic (Umm al-Qura)</source>
        <translation>هجری قمری (ام‌القری)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فهرست‌ها</translation>
    </message>
    <message>
        <source>Name and address, as they stand on envelopes.</source>
        <translation>نام و نشانی، آن‌طور که روی پاکت نوشته می‌شود.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Of what is planned for a time of day, unless it has its own.</source>
        <translation>برای آنچه ساعت دارد، مگر آنکه یادآور خود را داشته باشد.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یادآورها</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>تقویم دوم</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <source>Stands beside what you do, and owns what you plan.</source>
        <translation>کنار کارهایتان می‌آید و به‌عنوان مسئول برنامه‌هایتان ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>What is sent from them is recorded as written by you, all else as written to you. They stay on this computer.</source>
        <translation>آنچه از این نشانی‌ها فرستاده شود نوشتهٔ شما به شمار می‌آید و بقیه نوشته‌شده به شما. این نشانی‌ها روی همین رایانه می‌مانند.</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>ایمیل شما</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%Ln فعالیت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Click to let this contact stay (S)</source>
        <translation>برای ماندن این مخاطب کلیک کنید (S)</translation>
    </message>
    <message>
        <source>This contact stays; links and lists that name the others lead to it.</source>
        <translation>این مخاطب می‌ماند؛ پیوندها و فهرست‌هایی که دیگران را نام می‌برند به آن می‌رسند.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>انتخاب‌شده</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>می‌ماند</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>یکسان</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Bring and take</source>
        <translation>درون‌ریزی و برون‌ریزی</translation>
    </message>
    <message>
        <source>Ctrl J understands a line such as “{example}”. In a contact, Ctrl L records what was done and Ctrl Shift F plans what comes next.</source>
        <translation>Ctrl J سطری مانند «{example}» را می‌فهمد. در یک مخاطب، Ctrl L آنچه را انجام شده ثبت می‌کند و Ctrl Shift F گام بعدی را برنامه‌ریزی می‌کند.</translation>
    </message>
    <message>
        <source>Ctrl K finds people, groups, views and every action by a few letters, also mistyped. Ctrl F searches all that was ever written down.</source>
        <translation>Ctrl K افراد، گروه‌ها، نماها و همهٔ فرمان‌ها را با چند حرف پیدا می‌کند، حتی با غلط املایی. Ctrl F در هر آنچه نوشته شده جستجو می‌کند.</translation>
    </message>
    <message>
        <source>Ctrl Z takes back whatever was done, the history keeps every change, and backups are made by themselves.</source>
        <translation>Ctrl Z هر کاری را برمی‌گرداند، تاریخچه هر تغییری را نگه می‌دارد و پشتیبان‌ها خودکار گرفته می‌شوند.</translation>
    </message>
    <message>
        <source>Drop lists of contacts, calendars or e-mails onto the window to take them in. Ctrl E writes what the list shows to a file.</source>
        <translation>فهرست مخاطبان، تقویم یا ایمیل را روی پنجره رها کنید تا درون‌ریزی شود. Ctrl E آنچه را فهرست نشان می‌دهد در فایل می‌نویسد.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>چیزی گم نمی‌شود</translation>
    </message>
    <message>
        <source>Several computers share a folder, and no server is needed: see Sync.</source>
        <translation>چند رایانه از یک پوشهٔ مشترک استفاده می‌کنند و سروری لازم نیست: «همگام‌سازی» را ببینید.</translation>
    </message>
    <message>
        <source>Today shows what is due and who goes cold. The keys 1 to 4 give the result, and the next step is proposed.</source>
        <translation>«امروز» نشان می‌دهد سررسید چه کارهایی رسیده و ارتباط با چه کسی رو به سردی است. کلیدهای 1 تا 4 نتیجه را ثبت می‌کنند و گام بعدی پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>کار گروهی</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>یادداشت کردن</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln contacts</source>
        <translation>
            <numerusform>%Ln مخاطب کپی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied one contact</source>
        <translation>یک مخاطب کپی شد</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln contacts go onto the clipboard; export them instead.</source>
        <translation>
            <numerusform>تنها %Ln مخاطب در کلیپ‌بورد جا می‌شود؛ به‌جای آن برون‌ریزی کنید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Everybody who works there</source>
        <translation>همهٔ کسانی که آنجا کار می‌کنند</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Plan what comes next</source>
        <translation>برنامه‌ریزی گام بعدی</translation>
    </message>
    <message>
        <source>Private: never leaves this computer</source>
        <translation>خصوصی: هرگز از این رایانه بیرون نمی‌رود</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>ثبت آنچه انجام شد</translation>
    </message>
    <message>
        <source>There is no e-mail address</source>
        <translation>نشانی ایمیلی نیست</translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation>شماره تلفنی نیست</translation>
    </message>
    <message>
        <source>its people</source>
        <translation>افراد آن</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Each thing you do will stand here, and can be taken back.</source>
        <translation>هر کاری که می‌کنید اینجا می‌آید و می‌توان واگردش کرد.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>یافتن واژه‌ها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>No action has all of these words.</source>
        <translation>هیچ کاری همهٔ این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>هنوز چیزی رخ نداده</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Changes</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>What</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>توسط</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>واگرد شد</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>As it stood at the end of {day}</source>
        <translation>چنان‌که در پایان {day} بود</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>در تاریخ</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>بازگشت به اکنون</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <source>This contact was not there yet.</source>
        <translation>این مخاطب هنوز نبود.</translation>
    </message>
</context>
<context>
    <name>ImportControls</name>
    <message>
        <source>As chosen here</source>
        <translation>مطابق انتخاب اینجا</translation>
    </message>
    <message>
        <source>As found in each column</source>
        <translation>تشخیص جداگانه در هر ستون</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>مانند بار پیش</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>تشخیص خودکار</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>مطابق فایل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>نگه داشتن با نام…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>سطر نخست نام ستون‌هاست</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add it once more</source>
        <translation>یک بار دیگر افزوده شود</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Change it, and add what is new</source>
        <translation>تغییر یابد و چیزهای تازه افزوده شود</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>فایل‌ها را اینجا رها کنید</translation>
    </message>
    <message>
        <source>Fill its blanks only</source>
        <translation>تنها جاهای خالی پر شود</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>درون‌ریزی %Ln فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>درون‌ریزی مخاطبان</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>در حال درون‌ریزی</translation>
    </message>
    <message>
        <source>Known contacts</source>
        <translation>مخاطبان موجود</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>بدون تغییر بماند</translation>
    </message>
    <message>
        <source>Lists of contacts as CSV, vCard or a spreadsheet, from Google, Outlook, a phone or elsewhere; calendars, too.</source>
        <translation>فهرست مخاطبان به صورت CSV، vCard یا صفحه‌گسترده، از Google، Outlook، تلفن یا جای دیگر؛ تقویم‌ها نیز.</translation>
    </message>
    <message>
        <source>Lists of contacts, calendars</source>
        <translation>فهرست مخاطبان، تقویم‌ها</translation>
    </message>
    <message>
        <source>More files…</source>
        <translation>فایل‌های بیشتر…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>ذخیرهٔ سطرهای ردشده</translation>
    </message>
    <message>
        <source>Saved the rejected rows to {file}</source>
        <translation>سطرهای ردشده در {file} ذخیره شد</translation>
    </message>
    <message>
        <source>Show the imported</source>
        <translation>نمایش درون‌ریزی‌شده‌ها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>When a contact is known already</source>
        <translation>وقتی مخاطب از قبل موجود است</translation>
    </message>
    <message>
        <source>You may close this window; the import goes on.</source>
        <translation>می‌توانید این پنجره را ببندید؛ درون‌ریزی ادامه می‌یابد.</translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>A table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>ACT!</source>
        <translation>ACT!</translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation>CRM Desktop</translation>
    </message>
    <message>
        <source>CRM Desktop, JSON</source>
        <translation>CRM Desktop، JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>کارپوشهٔ Excel</translation>
    </message>
    <message>
        <source>Excel workbook as XML</source>
        <translation>کارپوشهٔ Excel به صورت XML</translation>
    </message>
    <message>
        <source>Excel workbook of earlier years</source>
        <translation>کارپوشهٔ Excel قدیمی</translation>
    </message>
    <message>
        <source>GoldMine</source>
        <translation>GoldMine</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>مخاطبان Google</translation>
    </message>
    <message>
        <source>Google Contacts of earlier years</source>
        <translation>مخاطبان قدیمی Google</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>KAddressBook</source>
        <translation>KAddressBook</translation>
    </message>
    <message>
        <source>LDIF, as Thunderbird and directories write it</source>
        <translation>LDIF، چنان‌که Thunderbird و سرویس‌های دایرکتوری می‌نویسند</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>ارتباطات LinkedIn</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>صفحه‌گستردهٔ OpenDocument</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحهٔ وب</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
</context>
<context>
    <name>ImportMappings</name>
    <message>
        <source>Keep it</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Keep where columns go</source>
        <translation>نگه داشتن مقصد ستون‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Height of the list of columns</source>
        <translation>ارتفاع فهرست ستون‌ها</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>As it was recognised</source>
        <translation>بازگشت به تشخیص خودکار</translation>
    </message>
    <message>
        <source>Enter chooses what a row is that looks like somebody here; what is left open is new.</source>
        <translation>اگر سطری شبیه یکی از مخاطبان باشد، با Enter تعیین می‌کنید کیست؛ آنچه تعیین نشود تازه است.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>در حال بررسی فایل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>سطرهای فایل</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>ذخیرهٔ سطرهای ردشده…</translation>
    </message>
    <message>
        <source>The first {count} rows of each kind are listed, and compared with who is here.</source>
        <translation>نخستین {count} سطر از هر نوع فهرست می‌شود و با مخاطبان موجود مقایسه می‌شود.</translation>
    </message>
    <message>
        <source>The same as whom they look like</source>
        <translation>همان کسی است که شبیه اوست</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>همان {name} است</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>چه خواهد شد</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>{name} است</translation>
    </message>
    <message>
        <source>perhaps {name}: {reasons}</source>
        <translation>شاید {name}: {reasons}</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark at its beginning tells the encoding.</source>
        <translation>نشانه‌ای در آغاز آن کدگذاری را می‌گوید.</translation>
    </message>
    <message>
        <source>All its bytes are UTF-8.</source>
        <translation>همهٔ بایت‌هایش UTF-8 است.</translation>
    </message>
    <message>
        <source>No row names the columns.</source>
        <translation>هیچ سطری نام ستون‌ها نیست.</translation>
    </message>
    <message>
        <source>Of its sheets it is the first that holds a table.</source>
        <translation>نخستین برگه‌ای است که جدول دارد.</translation>
    </message>
    <message>
        <source>Only in this encoding do its letters make words.</source>
        <translation>تنها با این کدگذاری حرف‌هایش واژه می‌سازند.</translation>
    </message>
    <message>
        <source>Row {line} names the columns; what stands above is passed over.</source>
        <translation>سطر {line} نام ستون‌هاست؛ آنچه بالای آن است نادیده گرفته می‌شود.</translation>
    </message>
    <message>
        <source>The columns go where you let them go last time.</source>
        <translation>ستون‌ها به همان جایی می‌روند که بار پیش خواستید.</translation>
    </message>
    <message>
        <source>The dates of “{column}” are read with the day first.</source>
        <translation>در تاریخ‌های «{column}» ابتدا روز می‌آید.</translation>
    </message>
    <message>
        <source>The dates of “{column}” are read with the month first.</source>
        <translation>در تاریخ‌های «{column}» ابتدا ماه می‌آید.</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>یک مورد</translation>
    </message>
    <message>
        <source>{known} of {all} columns were known by their headers or contents.</source>
        <translation>{known} ستون از {all} ستون از روی سرستون یا محتوا شناخته شد.</translation>
    </message>
    <message>
        <source>{known} of {all} headers are those of {program}.</source>
        <translation>{known} سرستون از {all} از آنِ {program} است.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln تغییریافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln کنار گذاشته‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln رد شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln contacts from {file}</source>
        <translation>
            <numerusform>%Ln مخاطب از {file} تغییر کرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed one contact from {file}</source>
        <translation>یک مخاطب از {file} تغییر کرد</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contacts from {file}</source>
        <translation>
            <numerusform>%Ln مخاطب از {file} درون‌ریزی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one contact from {file}</source>
        <translation>یک مخاطب از {file} درون‌ریزی شد</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>در حال درون‌ریزی {file}</translation>
    </message>
    <message>
        <source>Nothing new in {file}</source>
        <translation>در {file} چیز تازه‌ای نیست</translation>
    </message>
</context>
<context>
    <name>LabelEdit</name>
    <message>
        <source>Label</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>The usual labels</source>
        <translation>عنوان‌های معمول</translation>
    </message>
</context>
<context>
    <name>LabelledRow</name>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>تغییر عنوان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Make it the preferred one</source>
        <translation>تعیین به‌عنوان پیش‌فرض</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>نوشتن ایمیل</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>مطابق سیستم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>LayoutDialog</name>
    <message>
        <source>Columns to export</source>
        <translation>ستون‌های برون‌ریزی</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>نام چیدمان</translation>
    </message>
    <message>
        <source>Name, to keep them for other times</source>
        <translation>نام، برای استفادهٔ دوباره</translation>
    </message>
    <message>
        <source>What is not in the list is not in the file. With the identifier an edited copy finds back.</source>
        <translation>آنچه در فهرست نباشد در فایل نیست. با شناسه، فایل ویرایش‌شده هنگام درون‌ریزی دوباره شناخته می‌شود.</translation>
    </message>
</context>
<context>
    <name>LeadLine</name>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln مشکل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests came in</source>
        <translation>
            <numerusform>%Ln درخواست رسید</numerusform>
        </translation>
    </message>
    <message>
        <source>One request came in</source>
        <translation>یک درخواست رسید</translation>
    </message>
    <message>
        <source>Web form: {problem}</source>
        <translation>فرم وب: {problem}</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>یک مشکل</translation>
    </message>
</context>
<context>
    <name>LeadWatch</name>
    <message numerus="yes">
        <source>%Ln requests came in: {names}</source>
        <translation>
            <numerusform>%Ln درخواست رسید: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>پاسخ به درخواست</translation>
    </message>
    <message>
        <source>One request came in: {names}</source>
        <translation>یک درخواست رسید: {names}</translation>
    </message>
    <message>
        <source>The folder does not answer: {path}</source>
        <translation>پوشه پاسخ نمی‌دهد: {path}</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>فرم وب</translation>
    </message>
</context>
<context>
    <name>LeadsDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
    <message>
        <source>Choose the folder into which a web form of yours drops CSV, JSON or e-mail files.</source>
        <translation>پوشه‌ای را انتخاب کنید که فرم وب شما فایل‌های CSV، JSON یا ایمیل را در آن می‌گذارد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Each request that lands in {path} will stand here.</source>
        <translation>هر درخواستی که به {path} برسد اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>هنوز چیزی نرسیده</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>Requests of a web form</source>
        <translation>درخواست‌های فرم وب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>LeadsModel</name>
    <message>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>known</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>سطر {line}: {reason}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>واگرد شد</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>CSV, JSON and e-mail files (.eml) of a web form that land there become contacts with a follow-up for today, each request once, on however many computers. Of somebody known only what was blank is filled.</source>
        <translation>فایل‌های CSV، JSON و ایمیل (.eml) یک فرم وب که به آنجا برسند مخاطب می‌شوند با یک پیگیری برای امروز؛ هر درخواست یک بار، هر چند رایانه که باشد. برای مخاطب موجود تنها جاهای خالی پر می‌شود.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Folder of the web form</source>
        <translation>پوشهٔ فرم وب</translation>
    </message>
    <message>
        <source>Move files into the folder “done” within, once they were taken</source>
        <translation>انتقال فایل‌ها پس از دریافت به پوشهٔ «done» در همان‌جا</translation>
    </message>
    <message>
        <source>None is watched</source>
        <translation>هیچ پوشه‌ای زیر نظر نیست</translation>
    </message>
    <message>
        <source>Of contacts that are new, unless the file tells one.</source>
        <translation>برای مخاطبان تازه، مگر فایل خود بگوید.</translation>
    </message>
    <message>
        <source>Otherwise nothing in the folder is ever changed.</source>
        <translation>وگرنه هرگز چیزی در پوشه تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>دیگر زیر نظر نباشد</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>فرم وب</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Close all the same</source>
        <translation>با این حال بسته شود</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Not everything is written yet</source>
        <translation>هنوز همه چیز نوشته نشده</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Something long is still being written. What of it is not done is taken back.</source>
        <translation>کاری طولانی هنوز در حال نوشتن است. آنچه از آن تمام نشده باشد برگردانده می‌شود.</translation>
    </message>
    <message>
        <source>What you entered could not be written yet; it waits until that is possible.</source>
        <translation>آنچه وارد کردید هنوز نوشته نشده؛ تا ممکن شود منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>What you wrote about a contact is not recorded yet.</source>
        <translation>آنچه دربارهٔ مخاطبی نوشتید هنوز ثبت نشده.</translation>
    </message>
</context>
<context>
    <name>LetterWork</name>
    <message>
        <source>Nobody is selected.</source>
        <translation>کسی انتخاب نشده.</translation>
    </message>
    <message>
        <source>Print a list…</source>
        <translation>چاپ فهرست…</translation>
    </message>
    <message>
        <source>Print contact sheets…</source>
        <translation>چاپ برگهٔ مخاطب…</translation>
    </message>
    <message>
        <source>Print envelopes…</source>
        <translation>چاپ پاکت…</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>چاپ برچسب…</translation>
    </message>
    <message>
        <source>Write and print</source>
        <translation>نوشتن و چاپ</translation>
    </message>
    <message>
        <source>Write e-mails…</source>
        <translation>نوشتن ایمیل…</translation>
    </message>
    <message>
        <source>Write letters…</source>
        <translation>نوشتن نامه…</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln مخاطب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln ایمیل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln envelopes</source>
        <translation>
            <numerusform>%Ln پاکت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have more text than there is room for, and are left out:</source>
        <translation>
            <numerusform>متن %Ln مورد بیش از جای موجود است و کنار گذاشته می‌شود:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no address of e-mail and are left out:</source>
        <translation>
            <numerusform>%Ln مورد ایمیل ندارد و کنار گذاشته می‌شود:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address and are left out:</source>
        <translation>
            <numerusform>%Ln مورد نشانی پستی ندارد و کنار گذاشته می‌شود:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln برچسب چاپی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln نامه</numerusform>
        </translation>
    </message>
    <message>
        <source>Address with the name, as on an envelope</source>
        <translation>نشانی با نام، مانند روی پاکت</translation>
    </message>
    <message>
        <source>All e-mails (a list)</source>
        <translation>همهٔ ایمیل‌ها (فهرست)</translation>
    </message>
    <message>
        <source>All phones (a list)</source>
        <translation>همهٔ تلفن‌ها (فهرست)</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>روز گام بعدی</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>پاکت</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>نام کامل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>آخرین تماس موفق</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>نام میانی</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>گام‌های بعدی</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>نام خودمانی</translation>
    </message>
    <message>
        <source>One has more text than there is room for, and is left out:</source>
        <translation>متن یکی بیش از جای موجود است و کنار گذاشته می‌شود:</translation>
    </message>
    <message>
        <source>One has no address of e-mail and is left out:</source>
        <translation>یکی نشانی ایمیل ندارد و کنار گذاشته می‌شود:</translation>
    </message>
    <message>
        <source>One has no postal address and is left out:</source>
        <translation>یکی نشانی پستی ندارد و کنار گذاشته می‌شود:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>صندوق پستی</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>سطر دوم نشانی</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>خیابان</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>پسوند پس از نام</translation>
    </message>
    <message>
        <source>Tags (a list)</source>
        <translation>برچسب‌ها (فهرست)</translation>
    </message>
    <message>
        <source>The first {shown} are shown here; all {count} are printed.</source>
        <translation>{shown} مورد نخست اینجا نشان داده می‌شود؛ همهٔ {count} مورد چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>عنوان پیش از نام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>وب</translation>
    </message>
    <message>
        <source>Writing into {folder}</source>
        <translation>در حال نوشتن در {folder}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>any day</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <source>not written, as no e-mail can go to the address: {names}</source>
        <translation>نوشته نشد، چون به این نشانی ایمیل نمی‌رود: {names}</translation>
    </message>
    <message>
        <source>one contact</source>
        <translation>یک مخاطب</translation>
    </message>
    <message>
        <source>one e-mail</source>
        <translation>یک ایمیل</translation>
    </message>
    <message>
        <source>one envelope</source>
        <translation>یک پاکت</translation>
    </message>
    <message>
        <source>one label</source>
        <translation>یک برچسب چاپی</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>یک نامه</translation>
    </message>
    <message>
        <source>{what} recorded</source>
        <translation>{what} ثبت شد</translation>
    </message>
    <message>
        <source>{what} written</source>
        <translation>{what} نوشته شد</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>%Ln cannot be read; point at it to see why</source>
        <translation>
            <numerusform>%Ln مورد خوانده نمی‌شود؛ برای دلیل، نشانگر را روی آن ببرید</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Create all</source>
        <translation>ساختن همه</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ایمیل‌ها</translation>
    </message>
    <message>
        <source>Leave out all</source>
        <translation>کنار گذاشتن همه</translation>
    </message>
    <message>
        <source>Not in your contacts</source>
        <translation>در مخاطبان شما نیست</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln e-mails</source>
        <translation>
            <numerusform>ثبت %Ln ایمیل</numerusform>
        </translation>
    </message>
    <message>
        <source>Record one e-mail</source>
        <translation>ثبت یک ایمیل</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(بدون موضوع)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>With</source>
        <translation>با</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>gains who was not in it</source>
        <translation>کسی که در آن نبود افزوده می‌شود</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>از قبل اینجاست</translation>
    </message>
    <message>
        <source>of nobody in your contacts</source>
        <translation>مربوط به هیچ‌یک از مخاطبان شما نیست</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>ثبت می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>recorded, with %Ln files</source>
        <translation>
            <numerusform>با %Ln فایل ثبت می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded, with one file</source>
        <translation>با یک فایل ثبت می‌شود</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>برنامه‌ریزی تماس</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Several tags are parted by commas.</source>
        <translation>چند برچسب با ویرگول جدا می‌شوند.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Nothing on this computer opens {link}</source>
        <translation>چیزی روی این رایانه {link} را باز نمی‌کند</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Print a list</source>
        <translation>چاپ فهرست</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>کدام مخاطبان</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation>در حال حذف {name}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادغام…</translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation>در حال ادغام {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>No record holds it.</source>
        <translation>هیچ رکوردی آن را ندارد.</translation>
    </message>
    <message>
        <source>Records that hold it: {count}</source>
        <translation>رکوردهایی که آن را دارند: {count}</translation>
    </message>
    <message>
        <source>Renaming {name}</source>
        <translation>در حال تغییر نام {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Lock the window</source>
        <translation>قفل کردن پنجره</translation>
    </message>
</context>
<context>
    <name>MainFields</name>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add by typing</source>
        <translation>افزودن با نوشتن</translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation>داده‌های نمونه افزوده شد</translation>
    </message>
    <message>
        <source>All that is held about the shown person</source>
        <translation>همهٔ داده‌های شخص نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>Apply a playbook</source>
        <translation>اجرای برنامهٔ گام‌به‌گام</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>لغو شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>ستون‌ها و ترتیب فهرست</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>سطرهای فشرده</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Copy the selected contacts</source>
        <translation>کپی مخاطبان انتخاب‌شده</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>پوستهٔ تیره</translation>
    </message>
    <message>
        <source>Delete the selected contacts</source>
        <translation>حذف مخاطبان انتخاب‌شده</translation>
    </message>
    <message>
        <source>Erase the shown person for good</source>
        <translation>پاک کردن همیشگی شخص نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌ریزی</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>یافتن تکراری‌ها</translation>
    </message>
    <message>
        <source>Find people, companies, notes, numbers</source>
        <translation>یافتن افراد، شرکت‌ها، یادداشت‌ها، شماره‌ها</translation>
    </message>
    <message>
        <source>Find people, groups, views and actions</source>
        <translation>یافتن افراد، گروه‌ها، نماها و فرمان‌ها</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>پیگیری‌ها</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>راهنما و میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>پوستهٔ روشن</translation>
    </message>
    <message>
        <source>Look for duplicates of the shown contact</source>
        <translation>یافتن تکراری‌های مخاطب نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>Making sample data</source>
        <translation>در حال ساختن داده‌های نمونه</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>مخاطب تازه</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>برنامه‌های گام‌به‌گام</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>افزودن سریع</translation>
    </message>
    <message>
        <source>Record e-mails</source>
        <translation>ثبت ایمیل‌ها</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Requests of a web form</source>
        <translation>درخواست‌های فرم وب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Settings, history and shortcuts</source>
        <translation>تنظیمات، تاریخچه و میان‌برها</translation>
    </message>
    <message>
        <source>Show the contact as a QR code</source>
        <translation>نمایش مخاطب به صورت کد QR</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>الگوهای نامه</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>پوستهٔ سیستم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>All the others · {count}</source>
        <translation>همهٔ موارد دیگر · {count}</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>یکی کردن</translation>
    </message>
    <message>
        <source>Matching contacts</source>
        <translation>در حال تطبیق مخاطبان</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
    <message>
        <source>The same contacts</source>
        <translation>مخاطبان یکسان</translation>
    </message>
    <message>
        <source>These were here, and the office has them, too. Made one, the office&apos;s contact gets what only yours knows, and your activities. Undo takes it back.</source>
        <translation>این‌ها اینجا بودند و دفتر نیز آن‌ها را دارد. با یکی شدن، مخاطب دفتر آنچه تنها شما می‌دانید و فعالیت‌های شما را می‌گیرد. واگردپذیر است.</translation>
    </message>
    <message>
        <source>{name} · {reason}</source>
        <translation>{name} · {reason}</translation>
    </message>
</context>
<context>
    <name>MatchReasons</name>
    <message>
        <source>from the same list</source>
        <translation>از همان فهرست</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>همان نشانی ایمیل</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>همان شماره</translation>
    </message>
</context>
<context>
    <name>MeaningEdit</name>
    <message>
        <source>It is like</source>
        <translation>مانند</translation>
    </message>
    <message>
        <source>It is offered for (none: all)</source>
        <translation>پیشنهاد می‌شود برای (اگر هیچ‌کدام، همه)</translation>
    </message>
    <message>
        <source>It says that the contact was</source>
        <translation>معنای این نتیجه</translation>
    </message>
    <message>
        <source>Keep in touch every so many days</source>
        <translation>حفظ ارتباط، هر چند روز یک بار</translation>
    </message>
    <message>
        <source>any</source>
        <translation>تعیین نشده</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>A call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه چیز</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تماس برقرار شد</translation>
    </message>
    <message>
        <source>Tried in vain</source>
        <translation>تلاش بی‌نتیجه</translation>
    </message>
    <message>
        <source>Work without a result</source>
        <translation>کار بدون ثبت نتیجه</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>در حال جستجوی تکراری‌ها</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>در حال ادغام مخاطبان</translation>
    </message>
    <message>
        <source>No other contact looks as if it were {name}</source>
        <translation>هیچ مخاطب دیگری شبیه {name} نیست</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n fields alike</source>
        <translation>
            <numerusform>%Ln فیلد یکسان</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>ادغام در</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>ادغام مخاطبان</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>ادغام {name}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>یکی نیستند</translation>
    </message>
    <message>
        <source>One field alike</source>
        <translation>یک فیلد یکسان</translation>
    </message>
    <message>
        <source>Records that become {into}: {count}.</source>
        <translation>رکوردهایی که {into} می‌شوند: {count}.</translation>
    </message>
    <message>
        <source>They are not offered as duplicates any more</source>
        <translation>دیگر به عنوان تکراری پیشنهاد نمی‌شوند</translation>
    </message>
    <message>
        <source>What comes with the old name later, from a colleague or a file, will be {into}, too.</source>
        <translation>آنچه بعدها با نام پیشین از همکار یا فایلی بیاید نیز {into} خواهد بود.</translation>
    </message>
    <message>
        <source>What is not chosen is kept as “formerly”.</source>
        <translation>آنچه انتخاب نشود در «پیش‌تر» می‌ماند.</translation>
    </message>
</context>
<context>
    <name>MergeGrid</name>
    <message>
        <source>The contacts side by side</source>
        <translation>مخاطبان در کنار هم</translation>
    </message>
</context>
<context>
    <name>MergeResult</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%Ln فعالیت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons who work there</source>
        <translation>
            <numerusform>%Ln نفر که آنجا کار می‌کنند</numerusform>
        </translation>
    </message>
    <message>
        <source>one activity</source>
        <translation>یک فعالیت</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>یک فایل</translation>
    </message>
    <message>
        <source>one person who works there</source>
        <translation>یک نفر که آنجا کار می‌کند</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} و {last}</translation>
    </message>
    <message>
        <source>{what} go along</source>
        <translation>همراه می‌آیند: {what}</translation>
    </message>
    <message>
        <source>{what} goes along</source>
        <translation>همراه می‌آید: {what}</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>پیش‌تر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Another contact</source>
        <translation>مخاطبی دیگر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>{name} was merged into this contact · {when}</source>
        <translation>{name} در این مخاطب ادغام شد · {when}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln فعالیت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities were read</source>
        <translation>
            <numerusform>%Ln فعالیت خوانده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are lost</source>
        <translation>
            <numerusform>%Ln فایل پیوست از دست رفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are missing; put them back from a backup, or attach them again.</source>
        <translation>
            <numerusform>%Ln فایل پیوست پیدا نیست؛ از پشتیبان برگردانید یا دوباره پیوست کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are not what they were; put them back from a backup, or attach them again.</source>
        <translation>
            <numerusform>%Ln فایل پیوست با آنچه بود فرق دارد؛ از پشتیبان برگردانید یا دوباره پیوست کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are used by nothing any more; they go by themselves after some time.</source>
        <translation>
            <numerusform>%Ln فایل پیوست دیگر جایی به کار نمی‌رود؛ پس از مدتی خودبه‌خود حذف می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files were copied</source>
        <translation>
            <numerusform>%Ln فایل پیوست کپی شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that colleagues made are missing here; restore a backup, or join the office with a new workspace.</source>
        <translation>
            <numerusform>%Ln تغییر از همکاران اینجا نیست؛ یک پشتیبان را بازیابی کنید یا با فضای کاری تازه به دفتر بپیوندید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln مخاطب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts are not recognised by what they have; a repair computes that anew.</source>
        <translation>
            <numerusform>%Ln مخاطب از روی آنچه دارد شناخته نمی‌شود؛ تعمیر آن را از نو حساب می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts were read</source>
        <translation>
            <numerusform>%Ln مخاطب خوانده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln ایمیل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files for the office are not what they were when they were written; leave the office and join it anew.</source>
        <translation>
            <numerusform>%Ln فایل دفتر با آنچه نوشته شده بود فرق دارد؛ دفتر را ترک کنید و دوباره بپیوندید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guards, indexes or tables of the database are missing; a repair makes them anew.</source>
        <translation>
            <numerusform>%Ln تریگر، نمایه یا جدول پایگاه داده وجود ندارد؛ تعمیر آن‌ها را از نو می‌سازد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln نامه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the history are lost</source>
        <translation>
            <numerusform>%Ln سطر تاریخچه از دست رفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the journal are missing; a repair keeps what the records hold, but these cannot be undone.</source>
        <translation>
            <numerusform>%Ln سطر ژورنال گم شده؛ تعمیر آنچه را رکوردها دارند نگه می‌دارد، ولی واگرد این‌ها ممکن نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the journal cannot be read; a repair keeps what the records hold.</source>
        <translation>
            <numerusform>%Ln سطر ژورنال خواندنی نیست؛ تعمیر آنچه را رکوردها دارند نگه می‌دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are lost</source>
        <translation>
            <numerusform>%Ln رکورد از دست رفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are missing of which the journal tells; a repair brings them back.</source>
        <translation>
            <numerusform>%Ln رکورد که در ژورنال آمده گم شده؛ تعمیر آن‌ها را برمی‌گرداند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are not as the journal tells; a repair makes the two agree.</source>
        <translation>
            <numerusform>%Ln رکورد با ژورنال نمی‌خواند؛ تعمیر این دو را یکی می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records came back from the journal</source>
        <translation>
            <numerusform>%Ln رکورد از ژورنال بازگشت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records name others that are not there; a repair takes the names out.</source>
        <translation>
            <numerusform>%Ln رکورد از رکوردهایی نام می‌برد که نیستند؛ تعمیر این نام‌ها را برمی‌دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln زنجیره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values belong to contacts or activities that are not there; a repair makes contacts for them.</source>
        <translation>
            <numerusform>%Ln مقدار از آنِ مخاطب یا فعالیتی است که نیست؛ تعمیر برایشان مخاطب می‌سازد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have custom fields that nobody defined; a repair defines them.</source>
        <translation>
            <numerusform>%Ln مقدار فیلد سفارشی‌ای دارد که کسی تعریف نکرده؛ تعمیر آن را تعریف می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>۱ فعالیت</translation>
    </message>
    <message>
        <source>1 activity was read</source>
        <translation>۱ فعالیت خوانده شد</translation>
    </message>
    <message>
        <source>1 attached file is lost</source>
        <translation>۱ فایل پیوست از دست رفت</translation>
    </message>
    <message>
        <source>1 attached file was copied</source>
        <translation>۱ فایل پیوست کپی شد</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>۱ مخاطب</translation>
    </message>
    <message>
        <source>1 contact was read</source>
        <translation>۱ مخاطب خوانده شد</translation>
    </message>
    <message>
        <source>1 e-mail</source>
        <translation>۱ ایمیل</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>۱ فایل</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>۱ نامه</translation>
    </message>
    <message>
        <source>1 line of the history is lost</source>
        <translation>۱ سطر تاریخچه از دست رفت</translation>
    </message>
    <message>
        <source>1 record came back from the journal</source>
        <translation>۱ رکورد از ژورنال بازگشت</translation>
    </message>
    <message>
        <source>1 record is lost</source>
        <translation>۱ رکورد از دست رفت</translation>
    </message>
    <message>
        <source>1 series</source>
        <translation>۱ زنجیره</translation>
    </message>
    <message>
        <source>A choice needs a name.</source>
        <translation>گزینه نام می‌خواهد.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>فیلد نام می‌خواهد.</translation>
    </message>
    <message>
        <source>A file cannot be put into the office&apos;s folder {path} ({detail}); another program may hold it. It is tried again at the next sync.</source>
        <translation>فایلی را نمی‌توان در پوشهٔ دفتر {path} گذاشت ({detail})؛ شاید برنامهٔ دیگری آن را گرفته باشد. در همگام‌سازی بعدی دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>گروه نام می‌خواهد.</translation>
    </message>
    <message>
        <source>A passphrase has {least} characters at least; four words are better.</source>
        <translation>گذرواژه باید دست‌کم {least} نویسه داشته باشد؛ چهار واژه بهتر است.</translation>
    </message>
    <message>
        <source>A person and a company are not one. Change the kind of one of them first, if it is wrong.</source>
        <translation>شخص و شرکت یکی نیستند. اگر نوع یکی نادرست است نخست آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>A playbook needs a name.</source>
        <translation>برنامهٔ گام‌به‌گام نام می‌خواهد.</translation>
    </message>
    <message>
        <source>A step lies at most {most} days from its day, not {value}; enter fewer.</source>
        <translation>گام حداکثر {most} روز با روز مبنا فاصله دارد، نه {value}؛ عدد کمتری وارد کنید.</translation>
    </message>
    <message>
        <source>A step {summary} counted from {day} lies outside of the calendar; choose another day.</source>
        <translation>گام {summary} با شمارش از {day} بیرون از تقویم می‌افتد؛ روز دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>الگو نام می‌خواهد.</translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation>داده‌های نمونه افزوده شد</translation>
    </message>
    <message>
        <source>Added the choice {subject}</source>
        <translation>گزینهٔ {subject} افزوده شد</translation>
    </message>
    <message>
        <source>Added the field {subject}</source>
        <translation>فیلد {subject} افزوده شد</translation>
    </message>
    <message>
        <source>Added the group {subject}</source>
        <translation>گروه {subject} افزوده شد</translation>
    </message>
    <message>
        <source>Added the playbook {subject}</source>
        <translation>برنامهٔ {subject} افزوده شد</translation>
    </message>
    <message>
        <source>Added the template {subject}</source>
        <translation>الگوی {subject} افزوده شد</translation>
    </message>
    <message>
        <source>Added {subject}</source>
        <translation>{subject} افزوده شد</translation>
    </message>
    <message>
        <source>An index does not fit its table in one place; a repair makes the indexes anew.</source>
        <translation>یک نمایه در یک جا با جدولش نمی‌خواند؛ تعمیر نمایه‌ها را از نو می‌سازد.</translation>
    </message>
    <message>
        <source>Applied {subject}</source>
        <translation>{subject} اجرا شد</translation>
    </message>
    <message>
        <source>Assigned {subject}</source>
        <translation>{subject} واگذار شد</translation>
    </message>
    <message>
        <source>Attached {subject}</source>
        <translation>{subject} پیوست شد</translation>
    </message>
    <message>
        <source>Backups cannot be copied to {path} ({reason}); they are in the workspace as ever.</source>
        <translation>پشتیبان‌ها در {path} کپی نمی‌شوند ({reason})؛ مثل همیشه در فضای کار هستند.</translation>
    </message>
    <message>
        <source>Brought together what several did without knowing of each other</source>
        <translation>آنچه چند نفر بی‌خبر از هم کرده بودند یکی شد</translation>
    </message>
    <message>
        <source>By the rule “{rule}” there would be no day at all; choose other days or a later end.</source>
        <translation>با قاعدهٔ «{rule}» هیچ روزی نمی‌ماند؛ روزهای دیگر یا پایانی دیرتر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Called this computer {subject}</source>
        <translation>این رایانه {subject} نامیده شد</translation>
    </message>
    <message>
        <source>Cancelled {subject}</source>
        <translation>{subject} لغو شد</translation>
    </message>
    <message>
        <source>Change number {batch} has been undone already; redo brings back the latest undo.</source>
        <translation>تغییر شمارهٔ {batch} از قبل واگرد شده؛ redo آخرین واگرد را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Changed an order of choices: {subject}</source>
        <translation>ترتیب گزینه‌ها تغییر کرد: {subject}</translation>
    </message>
    <message>
        <source>Changed the choice {subject}</source>
        <translation>گزینهٔ {subject} تغییر کرد</translation>
    </message>
    <message>
        <source>Changed the field {subject}</source>
        <translation>فیلد {subject} تغییر کرد</translation>
    </message>
    <message>
        <source>Changed the group {subject}</source>
        <translation>گروه {subject} تغییر کرد</translation>
    </message>
    <message>
        <source>Changed the order of fields</source>
        <translation>ترتیب فیلدها تغییر کرد</translation>
    </message>
    <message>
        <source>Changed the playbook {subject}</source>
        <translation>برنامهٔ {subject} تغییر کرد</translation>
    </message>
    <message>
        <source>Changed the template {subject}</source>
        <translation>الگوی {subject} تغییر کرد</translation>
    </message>
    <message>
        <source>Changed {subject}</source>
        <translation>{subject} تغییر کرد</translation>
    </message>
    <message>
        <source>Choose at least one column to write.</source>
        <translation>دست‌کم یک ستون برای نوشتن انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose two contacts or more to make one of them; each once.</source>
        <translation>دو مخاطب یا بیشتر برای یکی کردن انتخاب کنید؛ هر کدام یک بار.</translation>
    </message>
    <message>
        <source>Completed what was missed of {subject}</source>
        <translation>جامانده‌های {subject} انجام شد</translation>
    </message>
    <message>
        <source>Completed {subject}</source>
        <translation>{subject} انجام شد</translation>
    </message>
    <message>
        <source>Decided what {subject} holds</source>
        <translation>تصمیم گرفته شد {subject} چه داشته باشد</translation>
    </message>
    <message>
        <source>Deleted the choice {subject}</source>
        <translation>گزینهٔ {subject} حذف شد</translation>
    </message>
    <message>
        <source>Deleted the field {subject}</source>
        <translation>فیلد {subject} حذف شد</translation>
    </message>
    <message>
        <source>Deleted the group {subject}</source>
        <translation>گروه {subject} حذف شد</translation>
    </message>
    <message>
        <source>Deleted the playbook {subject}</source>
        <translation>برنامهٔ {subject} حذف شد</translation>
    </message>
    <message>
        <source>Deleted the template {subject}</source>
        <translation>الگوی {subject} حذف شد</translation>
    </message>
    <message>
        <source>Deleted {subject}</source>
        <translation>{subject} حذف شد</translation>
    </message>
    <message>
        <source>Erased somebody for good</source>
        <translation>کسی برای همیشه پاک شد</translation>
    </message>
    <message>
        <source>Erasing cannot be undone; to go on, type the full name {name}.</source>
        <translation>پاک کردن برگشت‌پذیر نیست؛ برای ادامه نام کامل {name} را بنویسید.</translation>
    </message>
    <message>
        <source>Imported {subject}</source>
        <translation>{subject} درون‌ریزی شد</translation>
    </message>
    <message numerus="yes">
        <source>Indexes do not fit their tables in %Ln places; a repair makes them anew.</source>
        <translation>
            <numerusform>نمایه‌ها در %Ln جا با جدول‌هایشان نمی‌خوانند؛ تعمیر آن‌ها را از نو می‌سازد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is noted wrongly what the colleagues in the office have seen; a repair notes it anew.</source>
        <translation>آنچه همکاران دفتر دیده‌اند نادرست ثبت شده؛ تعمیر آن را از نو ثبت می‌کند.</translation>
    </message>
    <message>
        <source>Joined the office as {subject}</source>
        <translation>پیوستن به دفتر با نام {subject}</translation>
    </message>
    <message>
        <source>Kept {subject}</source>
        <translation>{subject} نگه داشته شد</translation>
    </message>
    <message>
        <source>Line {line} of {path} is too long to be a row of a table; check that this is the right file.</source>
        <translation>سطر {line} از {path} برای یک سطر جدول بیش از حد بلند است؛ ببینید فایل درست است.</translation>
    </message>
    <message>
        <source>Matched {subject} with the office&apos;s</source>
        <translation>{subject} با مخاطبان دفتر تطبیق شد</translation>
    </message>
    <message>
        <source>Merged the fields {subject}</source>
        <translation>فیلدهای {subject} ادغام شد</translation>
    </message>
    <message>
        <source>Merged {subject}</source>
        <translation>{subject} ادغام شد</translation>
    </message>
    <message>
        <source>Moved the group {subject}</source>
        <translation>گروه {subject} جابه‌جا شد</translation>
    </message>
    <message>
        <source>Moved {subject}</source>
        <translation>{subject} جابه‌جا شد</translation>
    </message>
    <message>
        <source>No verified copy could be written to {path} ({reason}); nothing was changed. Check the folder.</source>
        <translation>رونوشت وارسی‌شده در {path} نوشته نشد ({reason})؛ چیزی تغییر نکرد. پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”; write the name as it stands in the contacts.</source>
        <translation>کسی برای «{who}» یافت نشد؛ نام را چنان‌که در مخاطبان است بنویسید.</translation>
    </message>
    <message>
        <source>Nothing that is known of is lost</source>
        <translation>تا جایی که معلوم است چیزی از دست نرفته</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln contacts only what lists and search said is left</source>
        <translation>
            <numerusform>از %Ln مخاطب تنها آنچه فهرست‌ها و جستجو می‌گفت مانده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records it is noted wrongly what colleagues differ about; a repair notes it anew.</source>
        <translation>
            <numerusform>در %Ln رکورد اختلاف همکاران نادرست ثبت شده؛ تعمیر آن را از نو ثبت می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 1 contact only what lists and search said is left</source>
        <translation>از ۱ مخاطب تنها آنچه فهرست‌ها و جستجو می‌گفت مانده است</translation>
    </message>
    <message>
        <source>Of one record it is noted wrongly what colleagues differ about; a repair notes it anew.</source>
        <translation>در یک رکورد اختلاف همکاران نادرست ثبت شده؛ تعمیر آن را از نو ثبت می‌کند.</translation>
    </message>
    <message>
        <source>One attached file is missing; put it back from a backup, or attach it again.</source>
        <translation>یک فایل پیوست پیدا نیست؛ از پشتیبان برگردانید یا دوباره پیوست کنید.</translation>
    </message>
    <message>
        <source>One attached file is not what it was; put it back from a backup, or attach it again.</source>
        <translation>یک فایل پیوست با آنچه بود فرق دارد؛ از پشتیبان برگردانید یا دوباره پیوست کنید.</translation>
    </message>
    <message>
        <source>One attached file is used by nothing any more; it goes by itself after some time.</source>
        <translation>یک فایل پیوست دیگر جایی به کار نمی‌رود؛ پس از مدتی خودبه‌خود حذف می‌شود.</translation>
    </message>
    <message>
        <source>One change that a colleague made is missing here; restore a backup, or join the office with a new workspace.</source>
        <translation>یک تغییر از یکی از همکاران اینجا نیست؛ یک پشتیبان را بازیابی کنید یا با فضای کاری تازه به دفتر بپیوندید.</translation>
    </message>
    <message>
        <source>One contact is not recognised by what it has; a repair computes that anew.</source>
        <translation>یک مخاطب از روی آنچه دارد شناخته نمی‌شود؛ تعمیر آن را از نو حساب می‌کند.</translation>
    </message>
    <message>
        <source>One file for the office is not what it was when it was written; leave the office and join it anew.</source>
        <translation>یک فایل دفتر با آنچه نوشته شده بود فرق دارد؛ دفتر را ترک کنید و دوباره بپیوندید.</translation>
    </message>
    <message>
        <source>One guard, index or table of the database is missing; a repair makes it anew.</source>
        <translation>یک تریگر، نمایه یا جدول پایگاه داده وجود ندارد؛ تعمیر آن را از نو می‌سازد.</translation>
    </message>
    <message>
        <source>One line of the journal cannot be read; a repair keeps what the records hold.</source>
        <translation>یک سطر ژورنال خواندنی نیست؛ تعمیر آنچه را رکوردها دارند نگه می‌دارد.</translation>
    </message>
    <message>
        <source>One line of the journal is missing; a repair keeps what the records hold, but that change cannot be undone.</source>
        <translation>یک سطر ژورنال گم شده؛ تعمیر آنچه را رکوردها دارند نگه می‌دارد، ولی واگرد آن تغییر ممکن نیست.</translation>
    </message>
    <message>
        <source>One record is missing of which the journal tells; a repair brings it back.</source>
        <translation>یک رکورد که در ژورنال آمده گم شده؛ تعمیر آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>One record is not as the journal tells; a repair makes the two agree.</source>
        <translation>یک رکورد با ژورنال نمی‌خواند؛ تعمیر این دو را یکی می‌کند.</translation>
    </message>
    <message>
        <source>One record names another that is not there; a repair takes the name out.</source>
        <translation>یک رکورد از رکوردی نام می‌برد که نیست؛ تعمیر آن نام را برمی‌دارد.</translation>
    </message>
    <message>
        <source>One value belongs to a contact or activity that is not there; a repair makes a contact for it.</source>
        <translation>یک مقدار از آنِ مخاطب یا فعالیتی است که نیست؛ تعمیر برایش مخاطبی می‌سازد.</translation>
    </message>
    <message>
        <source>One value has a custom field that nobody defined; a repair defines it.</source>
        <translation>یک مقدار فیلد سفارشی‌ای دارد که کسی تعریف نکرده؛ تعمیر آن را تعریف می‌کند.</translation>
    </message>
    <message>
        <source>Planned {subject}</source>
        <translation>{subject} برنامه‌ریزی شد</translation>
    </message>
    <message>
        <source>Recorded {subject}</source>
        <translation>{subject} ثبت شد</translation>
    </message>
    <message>
        <source>Redid: {subject}</source>
        <translation>انجام دوباره: {subject}</translation>
    </message>
    <message>
        <source>Reminded of {subject}</source>
        <translation>{subject} یادآوری شد</translation>
    </message>
    <message>
        <source>Reminds later of {subject}</source>
        <translation>{subject} بعداً یادآوری می‌شود</translation>
    </message>
    <message>
        <source>Removed {subject}</source>
        <translation>{subject} برداشته شد</translation>
    </message>
    <message>
        <source>Renamed the field {subject}</source>
        <translation>نام فیلد {subject} تغییر کرد</translation>
    </message>
    <message>
        <source>Renamed {subject}</source>
        <translation>نام {subject} تغییر کرد</translation>
    </message>
    <message>
        <source>Repaired the workspace</source>
        <translation>فضای کار تعمیر شد</translation>
    </message>
    <message>
        <source>Replaced text in {subject}</source>
        <translation>متن در {subject} جایگزین شد</translation>
    </message>
    <message>
        <source>Retired {subject}</source>
        <translation>{subject} کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Reviewed {subject}</source>
        <translation>{subject} بررسی شد</translation>
    </message>
    <message>
        <source>Said that they are not the same: {subject}</source>
        <translation>گفته شد یکی نیستند: {subject}</translation>
    </message>
    <message>
        <source>Skipped what was missed of {subject}</source>
        <translation>از جامانده‌های {subject} گذر شد</translation>
    </message>
    <message>
        <source>Some of these contacts are private and some are not. Make them alike first: all that is private in them would go to everybody.</source>
        <translation>برخی از این مخاطبان خصوصی‌اند و برخی نه. نخست یکسانشان کنید: وگرنه هرچه در آن‌ها خصوصی است به همه می‌رسد.</translation>
    </message>
    <message>
        <source>Something long is being written; try again when it is done, or cancel it.</source>
        <translation>کاری طولانی در حال نوشتن است؛ پس از پایان دوباره تلاش کنید یا لغوش کنید.</translation>
    </message>
    <message>
        <source>Stopped {subject}</source>
        <translation>{subject} متوقف شد</translation>
    </message>
    <message>
        <source>Tagged {subject}</source>
        <translation>{subject} برچسب خورد</translation>
    </message>
    <message numerus="yes">
        <source>The activities of %Ln contacts are listed wrongly; a repair computes the lists anew.</source>
        <translation>
            <numerusform>فعالیت‌های %Ln مخاطب نادرست فهرست شده؛ تعمیر فهرست‌ها را از نو حساب می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activities of one contact are listed wrongly; a repair computes the list anew.</source>
        <translation>فعالیت‌های یک مخاطب نادرست فهرست شده؛ تعمیر فهرست را از نو حساب می‌کند.</translation>
    </message>
    <message>
        <source>The contact {uid} did not exist then; name a later time.</source>
        <translation>مخاطب {uid} آن زمان وجود نداشت؛ زمانی دیرتر بگویید.</translation>
    </message>
    <message numerus="yes">
        <source>The database is damaged in %Ln places; restore a backup, or save what can be read into a new workspace.</source>
        <translation>
            <numerusform>پایگاه داده در %Ln جا آسیب دیده؛ یک پشتیبان را بازیابی کنید یا آنچه خواندنی است در فضای کاری تازه نجات دهید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is damaged in one place; restore a backup, or save what can be read into a new workspace.</source>
        <translation>پایگاه داده در یک جا آسیب دیده؛ یک پشتیبان را بازیابی کنید یا آنچه خواندنی است در فضای کاری تازه نجات دهید.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>دیسک پر است؛ چیزی تغییر نکرد. جا باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}; nothing was changed. Check the disk, then try again.</source>
        <translation>دیسک در {path} خطا داد؛ چیزی تغییر نکرد. دیسک را بررسی و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The file could not be kept in {path} ({reason}); check the folder&apos;s permissions.</source>
        <translation>فایل در {path} نگه داشته نشد ({reason})؛ مجوزهای پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The folder of {name} is confidential; enter the office&apos;s passphrase (on the command line it is asked for, or taken from CRM_DESKTOP_OFFICE_PASSPHRASE).</source>
        <translation>پوشهٔ {name} محرمانه است؛ گذرواژهٔ دفتر را وارد کنید (در خط فرمان پرسیده می‌شود یا از CRM_DESKTOP_OFFICE_PASSPHRASE گرفته می‌شود).</translation>
    </message>
    <message>
        <source>The folder {name} cannot lie within itself; choose another place.</source>
        <translation>پوشهٔ {name} نمی‌تواند درون خودش باشد؛ جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The format {format} is not known here; there are: {formats}.</source>
        <translation>قالب {format} اینجا شناخته نیست؛ موجود: {formats}.</translation>
    </message>
    <message numerus="yes">
        <source>The journal does not tell of %Ln records; a repair writes down what they hold.</source>
        <translation>
            <numerusform>%Ln رکورد در ژورنال نیامده؛ تعمیر آنچه را دارند در آن می‌نویسد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not tell of one record; a repair writes down what the record holds.</source>
        <translation>یک رکورد در ژورنال نیامده؛ تعمیر آنچه را دارد در آن می‌نویسد.</translation>
    </message>
    <message numerus="yes">
        <source>The journal tells changes of %Ln records that are not there; a repair brings back what is known of them.</source>
        <translation>
            <numerusform>ژورنال از تغییر %Ln رکورد می‌گوید که نیستند؛ تعمیر آنچه را از آن‌ها دانسته است برمی‌گرداند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal tells changes of one record that is not there; a repair brings back what is known of it.</source>
        <translation>ژورنال از تغییر یک رکورد می‌گوید که نیست؛ تعمیر آنچه را از آن دانسته است برمی‌گرداند.</translation>
    </message>
    <message numerus="yes">
        <source>The lists show %Ln contacts wrongly; a repair computes them anew.</source>
        <translation>
            <numerusform>فهرست‌ها %Ln مخاطب را نادرست نشان می‌دهند؛ تعمیر آن‌ها را از نو حساب می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists show one contact wrongly; a repair computes them anew.</source>
        <translation>فهرست‌ها یک مخاطب را نادرست نشان می‌دهند؛ تعمیر آن‌ها را از نو حساب می‌کند.</translation>
    </message>
    <message>
        <source>The mapping sends the column {header} to {target}, which is no field; write for example given, emails.work, addresses.home.city or custom.NAME.</source>
        <translation>نگاشت، ستون {header} را به {target} می‌فرستد که فیلد نیست؛ برای نمونه given، emails.work، addresses.home.city یا custom.NAME بنویسید.</translation>
    </message>
    <message>
        <source>The name is too long for a code that a phone could read; send the contact as a file instead.</source>
        <translation>نام برای کدی که تلفن بخواند بسیار بلند است؛ مخاطب را به صورت فایل بفرستید.</translation>
    </message>
    <message>
        <source>The name {path} is too long for this system; choose a workspace folder with a shorter one.</source>
        <translation>نام {path} برای این سیستم بیش از حد بلند است؛ پوشه‌ای با نام کوتاه‌تر برای فضای کار انتخاب کنید.</translation>
    </message>
    <message>
        <source>The new workspace cannot be written to {path} ({reason}); check the folder, or name another.</source>
        <translation>فضای کار تازه در {path} نوشته نشد ({reason})؛ پوشه را بررسی کنید یا پوشهٔ دیگری نام ببرید.</translation>
    </message>
    <message>
        <source>The office&apos;s file office.csv in {path} cannot be read; nothing else was read or written. Check that it is the right folder; crm-desktop sync FOLDER writes it anew.</source>
        <translation>فایل دفتر office.csv در {path} خوانده نمی‌شود؛ چیز دیگری خوانده یا نوشته نشد. ببینید پوشهٔ درست است؛ crm-desktop sync FOLDER آن را از نو می‌نویسد.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} cannot be reached ({detail}); what you enter is kept here and goes there once it is back.</source>
        <translation>پوشهٔ دفتر {path} در دسترس نیست ({detail})؛ آنچه وارد می‌کنید اینجا می‌ماند و با بازگشت آن به آنجا می‌رود.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} cannot be written ({detail}); ask whoever looks after it for the permission to change files. What you enter is kept here until then.</source>
        <translation>در پوشهٔ دفتر {path} نمی‌توان نوشت ({detail})؛ از مسئول آن اجازهٔ تغییر فایل‌ها را بخواهید. تا آن زمان آنچه وارد می‌کنید اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} is full; free some space there. What you enter is kept here until then.</source>
        <translation>پوشهٔ دفتر {path} پر است؛ آنجا جا باز کنید. تا آن زمان آنچه وارد می‌کنید اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>The office.csv in {path} says that the folder is not confidential, but the office is; nothing was written. Ask who changed it; crm-desktop sync FOLDER writes it anew.</source>
        <translation>office.csv در {path} می‌گوید پوشه محرمانه نیست، ولی دفتر هست؛ چیزی نوشته نشد. بپرسید چه کسی تغییرش داده؛ crm-desktop sync FOLDER آن را از نو می‌نویسد.</translation>
    </message>
    <message>
        <source>The playbook {name} has no steps; add one first.</source>
        <translation>برنامهٔ {name} گامی ندارد؛ نخست یکی بیفزایید.</translation>
    </message>
    <message>
        <source>The result cannot be written where it is to go ({reason}); what was changed is saved. Free some space, or send it elsewhere.</source>
        <translation>نتیجه در جایی که باید برود نوشته نشد ({reason})؛ آنچه تغییر کرده ذخیره شده است. جا باز کنید یا آن را به جای دیگری بفرستید.</translation>
    </message>
    <message>
        <source>The rule “{rule}” tells the days by itself: move this one alone, or change the rule.</source>
        <translation>قاعدهٔ «{rule}» خود روزها را می‌گوید: تنها همین را جابه‌جا کنید یا قاعده را تغییر دهید.</translation>
    </message>
    <message>
        <source>The search does not find phone numbers as it should; a repair makes its index anew.</source>
        <translation>جستجو شماره‌های تلفن را چنان‌که باید نمی‌یابد؛ تعمیر نمایهٔ آن را از نو می‌سازد.</translation>
    </message>
    <message numerus="yes">
        <source>The search does not find phone numbers of %Ln contacts as it should; a repair makes its index anew.</source>
        <translation>
            <numerusform>جستجو شماره‌های تلفن %Ln مخاطب را چنان‌که باید نمی‌یابد؛ تعمیر نمایهٔ آن را از نو می‌سازد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search does not find what it should of %Ln contacts; a repair makes its index anew.</source>
        <translation>
            <numerusform>جستجو از %Ln مخاطب آنچه باید را نمی‌یابد؛ تعمیر نمایهٔ آن را از نو می‌سازد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search does not find what it should; a repair makes its index anew.</source>
        <translation>جستجو آنچه باید را نمی‌یابد؛ تعمیر نمایهٔ آن را از نو می‌سازد.</translation>
    </message>
    <message numerus="yes">
        <source>The search index is damaged in %Ln places; a repair makes it anew.</source>
        <translation>
            <numerusform>نمایهٔ جستجو در %Ln جا آسیب دیده؛ تعمیر آن را از نو می‌سازد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is damaged; a repair makes it anew.</source>
        <translation>نمایهٔ جستجو آسیب دیده؛ تعمیر آن را از نو می‌سازد.</translation>
    </message>
    <message>
        <source>The second place for backups, {path}, is not there; what it lacks is copied once it is.</source>
        <translation>جای دوم پشتیبان‌ها، {path}، در دسترس نیست؛ هر وقت در دسترس باشد، آنچه کم دارد کپی می‌شود.</translation>
    </message>
    <message>
        <source>The template becomes too long a text; it may have {most} characters.</source>
        <translation>متن الگو بیش از حد بلند می‌شود؛ حداکثر {most} نویسه مجاز است.</translation>
    </message>
    <message>
        <source>The template cannot be used: line {line}: {detail}.</source>
        <translation>الگو قابل استفاده نیست: سطر {line}: {detail}.</translation>
    </message>
    <message>
        <source>The template is too long; it may have {most} characters.</source>
        <translation>الگو بیش از حد بلند است؛ حداکثر {most} نویسه مجاز است.</translation>
    </message>
    <message>
        <source>The two are not the same; type it again.</source>
        <translation>این دو یکی نیستند؛ دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The window needs a library that is missing ({detail}); install the system&apos;s libraries for Qt 6. The commands work without it, see crm-desktop --help.</source>
        <translation>پنجره کتابخانه‌ای می‌خواهد که نیست ({detail})؛ کتابخانه‌های سیستم برای Qt 6 را نصب کنید. فرمان‌ها بدون آن کار می‌کنند، crm-desktop --help را ببینید.</translation>
    </message>
    <message>
        <source>The workspace cannot be moved to {path} ({reason}); it is where it was.</source>
        <translation>فضای کار به {path} جابه‌جا نشد ({reason})؛ همان‌جا که بود هست.</translation>
    </message>
    <message>
        <source>The workspace has contacts already; sample data goes into an empty one. Name another folder with --workspace.</source>
        <translation>فضای کار از قبل مخاطب دارد؛ داده‌های نمونه در فضای خالی می‌روند. با --workspace پوشهٔ دیگری بگویید.</translation>
    </message>
    <message>
        <source>The workspace is in {path} already; choose another folder.</source>
        <translation>فضای کار از قبل در {path} است؛ پوشه‌ای دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>The workspace is not in {path}; connect its disk, or choose another folder.</source>
        <translation>فضای کار در {path} نیست؛ دیسک آن را وصل کنید یا پوشه‌ای دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>The workspace {folder} lies in a folder that is synced ({name}): its parts travel one by one, and an older one may come back. Close the program, move the folder elsewhere, and open it there; several computers share contacts through an office&apos;s folder (Sync), which may lie in the synced one.</source>
        <translation>فضای کار {folder} در پوشه‌ای است که همگام می‌شود ({name}): بخش‌هایش یکی‌یکی جابه‌جا می‌شوند و شاید بخشی کهنه بازگردد. برنامه را ببندید، پوشه را جای دیگر ببرید و همان‌جا باز کنید؛ چند رایانه مخاطبان را از راه پوشهٔ دفتر (همگام‌سازی) به اشتراک می‌گذارند که می‌تواند در پوشهٔ همگام‌شده باشد.</translation>
    </message>
    <message>
        <source>The workspace {folder} lies on a network drive ({name}): two computers that open it, or a connection that breaks, can damage it. Close the program, move the folder to a disk of this computer, and open it there; several computers share contacts through an office&apos;s folder (Sync).</source>
        <translation>فضای کار {folder} روی درایو شبکه است ({name}): دو رایانه که بازش کنند یا اتصالی که قطع شود می‌تواند به آن آسیب بزند. برنامه را ببندید، پوشه را به دیسک همین رایانه ببرید و همان‌جا باز کنید؛ چند رایانه مخاطبان را از راه پوشهٔ دفتر (همگام‌سازی) به اشتراک می‌گذارند.</translation>
    </message>
    <message>
        <source>The workspace {folder} lies on a removable disk ({name}): whoever has the disk can read it, and pulling it out too early can damage it. Give the workspace a passphrase, keep backups elsewhere, and eject the disk before you take it; or move the folder to a disk of this computer.</source>
        <translation>فضای کار {folder} روی دیسک جداشدنی است ({name}): هر کس دیسک را دارد آن را می‌خواند و زود جدا کردنش می‌تواند به آن آسیب بزند. برای فضای کار گذرواژه بگذارید، پشتیبان‌ها را جای دیگر نگه دارید و دیسک را پیش از برداشتن ایمن جدا کنید؛ یا پوشه را به دیسک همین رایانه ببرید.</translation>
    </message>
    <message>
        <source>There is a choice {name} already; merge the two to make them one.</source>
        <translation>گزینهٔ {name} از قبل هست؛ دو تا را ادغام کنید تا یکی شوند.</translation>
    </message>
    <message>
        <source>There is a field {name} already.</source>
        <translation>فیلد {name} از قبل هست.</translation>
    </message>
    <message>
        <source>There is no activity {uid}; due lists the open ones.</source>
        <translation>فعالیت {uid} وجود ندارد؛ due بازها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>There is no calendar in {path}; export it as iCalendar (.ics) there.</source>
        <translation>تقویمی در {path} نیست؛ آن را در برنامهٔ خودش به صورت iCalendar (.ics) برون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>There is no change number {batch}; history lists them.</source>
        <translation>تغییر شمارهٔ {batch} وجود ندارد؛ history آن‌ها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>There is no contact or activity {uid}; find and due list them with their identifiers.</source>
        <translation>مخاطب یا فعالیت {uid} وجود ندارد؛ find و due آن‌ها را با شناسه فهرست می‌کنند.</translation>
    </message>
    <message>
        <source>There is no contact {uid}; find lists them with their identifiers.</source>
        <translation>مخاطب {uid} وجود ندارد؛ find آن‌ها را با شناسه فهرست می‌کند.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}; name one such as utf-8, utf-16 or windows-1252.</source>
        <translation>کدگذاری {encoding} وجود ندارد؛ مانند utf-8، utf-16 یا windows-1252 بگویید.</translation>
    </message>
    <message>
        <source>There is no field {field}; show --json lists the fields, custom.NAME makes a new one.</source>
        <translation>فیلد {field} وجود ندارد؛ show --json فیلدها را فهرست می‌کند، custom.NAME فیلد تازه می‌سازد.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>فایل {path} وجود ندارد.</translation>
    </message>
    <message>
        <source>There is no file {path}; restore takes one that backup made.</source>
        <translation>فایل {path} وجود ندارد؛ restore فایلی را می‌گیرد که backup ساخته است.</translation>
    </message>
    <message>
        <source>There is no folder {path}; make it first.</source>
        <translation>پوشهٔ {path} وجود ندارد؛ نخست آن را بسازید.</translation>
    </message>
    <message>
        <source>There is no layout {layout}; there are: {layouts}.</source>
        <translation>چیدمان {layout} وجود ندارد؛ موجود: {layouts}.</translation>
    </message>
    <message>
        <source>There is no place in it for: {things}</source>
        <translation>جایی برای این‌ها ندارد: {things}</translation>
    </message>
    <message>
        <source>There is no playbook {uid} any more; choose another one.</source>
        <translation>برنامهٔ {uid} دیگر وجود ندارد؛ یکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {path}; nothing was changed. Free some space, or choose another folder, and try again.</source>
        <translation>در {path} جایی برای پشتیبان نیست؛ چیزی تغییر نکرد. جا باز کنید یا پوشهٔ دیگری انتخاب کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; the commands work without one, see crm-desktop --help.</source>
        <translation>صفحه‌ای برای باز کردن پنجره نیست؛ فرمان‌ها بدون آن کار می‌کنند، crm-desktop --help را ببینید.</translation>
    </message>
    <message>
        <source>There is no sheet {sheet} in {path}; there are: {sheets}.</source>
        <translation>برگهٔ {sheet} در {path} نیست؛ موجود: {sheets}.</translation>
    </message>
    <message>
        <source>There is no table in {path}; export the contacts as CSV or vCard.</source>
        <translation>جدولی در {path} نیست؛ مخاطبان را به صورت CSV یا vCard برون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>There is no template {uid}.</source>
        <translation>الگوی {uid} وجود ندارد.</translation>
    </message>
    <message>
        <source>There is no type of activity {type}; there are: {types}.</source>
        <translation>نوع فعالیت {type} وجود ندارد؛ موجود: {types}.</translation>
    </message>
    <message>
        <source>There is no view {view}; there are: {views}.</source>
        <translation>نمای {view} وجود ندارد؛ موجود: {views}.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the new passphrase; name it in {variable}.</source>
        <translation>کسی نیست که گذرواژهٔ تازه از او پرسیده شود؛ آن را در {variable} بگذارید.</translation>
    </message>
    <message>
        <source>There is nothing to add; write for example: call Ana tomorrow 3pm re: quote.</source>
        <translation>چیزی برای افزودن نیست؛ برای نمونه بنویسید: تماس با آنا فردا ساعت ۱۵ درباره پیش‌فاکتور.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای واگرد نیست.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}; try again.</source>
        <translation>این گذرواژهٔ {name} نیست؛ دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {path}; try again.</source>
        <translation>این گذرواژهٔ {path} نیست؛ دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This system has no key store that could be reached; the passphrase is asked for at each start.</source>
        <translation>این سیستم دسته‌کلیدی در دسترس ندارد؛ گذرواژه در هر شروع پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>This workspace does not sync yet; name the office&apos;s folder: crm-desktop sync FOLDER.</source>
        <translation>این فضای کار هنوز همگام نمی‌شود؛ پوشهٔ دفتر را بگویید: crm-desktop sync FOLDER.</translation>
    </message>
    <message>
        <source>Told the office of what is private no more</source>
        <translation>به دفتر اطلاع داده شد چه چیزی دیگر خصوصی نیست</translation>
    </message>
    <message>
        <source>Took back that they are not the same: {subject}</source>
        <translation>پس گرفته شد که یکی نیستند: {subject}</translation>
    </message>
    <message>
        <source>Took tags from {subject}</source>
        <translation>برچسب‌های {subject} برداشته شد</translation>
    </message>
    <message>
        <source>Took the requests of {subject}</source>
        <translation>درخواست‌های {subject} دریافت شد</translation>
    </message>
    <message>
        <source>Undid: {subject}</source>
        <translation>واگرد: {subject}</translation>
    </message>
    <message>
        <source>Up to {most} contacts are merged at once; choose fewer.</source>
        <translation>تا {most} مخاطب یکجا ادغام می‌شوند؛ کمتر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Who was erased stays erased; nothing of it is left that could come back.</source>
        <translation>کسی که پاک شده پاک می‌ماند؛ چیزی از او نمانده که بازگردد.</translation>
    </message>
    <message>
        <source>Wrote down the playbooks that come with the program</source>
        <translation>برنامه‌هایی که همراه نرم‌افزارند نوشته شد</translation>
    </message>
    <message>
        <source>Wrote down the templates that come with the program</source>
        <translation>الگوهایی که همراه نرم‌افزارند نوشته شد</translation>
    </message>
    <message>
        <source>You may not read {path}, which is somebody else&apos;s or protected; ask for the permission, or choose another workspace folder.</source>
        <translation>اجازهٔ خواندن {path} را ندارید، از آنِ دیگری یا محافظت‌شده است؛ اجازه بگیرید یا پوشهٔ دیگری برای فضای کار انتخاب کنید.</translation>
    </message>
    <message>
        <source>a change of this one and all that follow was taken for this one alone</source>
        <translation>تغییر این و همهٔ بعدی‌ها تغییر همین یکی دانسته شد</translation>
    </message>
    <message>
        <source>a date that is none was kept as text</source>
        <translation>مقداری که تاریخ نیست به صورت متن ماند</translation>
    </message>
    <message>
        <source>a line of it that cannot be read was left out</source>
        <translation>سطری از آن که خوانده نمی‌شود کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a number like 4.9E+11</source>
        <translation>عددی مانند 4.9E+11</translation>
    </message>
    <message>
        <source>a number that is none was kept as text</source>
        <translation>مقداری که عدد نیست به صورت متن ماند</translation>
    </message>
    <message>
        <source>a phone number that a spreadsheet had rounded was kept as text; its last digits are lost</source>
        <translation>شماره تلفنی که صفحه‌گسترده گرد کرده به صورت متن ماند؛ رقم‌های پایانی‌اش از دست رفته</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>علامت نقل قولی باز شده و بسته نشده</translation>
    </message>
    <message>
        <source>a rule by which it repeats and that cannot be followed was kept as text</source>
        <translation>قاعدهٔ تکراری که نمی‌توان پی گرفت به صورت متن ماند</translation>
    </message>
    <message>
        <source>a time of an unknown time zone was taken for one here</source>
        <translation>ساعتی از منطقهٔ زمانی ناشناخته محلی دانسته شد</translation>
    </message>
    <message>
        <source>an error of a formula was left out</source>
        <translation>خطای فرمولی کنار گذاشته شد</translation>
    </message>
    <message>
        <source>an initial only: {first}/{second}</source>
        <translation>تنها حرف نخست: {first}/{second}</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>برنامهٔ دیگری آن را گرفته</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>فایل‌های پیوست</translation>
    </message>
    <message>
        <source>became an error</source>
        <translation>خطا شد</translation>
    </message>
    <message>
        <source>by its rule there is no day left</source>
        <translation>با قاعده‌اش روزی نمی‌ماند</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>از آن پس تغییر کرده</translation>
    </message>
    <message>
        <source>changes that others built on have not come yet; whoever made them has to sync once more</source>
        <translation>تغییرهایی که دیگران بر آن‌ها بنا کرده‌اند هنوز نرسیده؛ کسی که آن‌ها را انجام داده باید یک بار دیگر همگام‌سازی کند</translation>
    </message>
    <message>
        <source>cut at 32,767 characters</source>
        <translation>در ۳۲٬۷۶۷ نویسه بریده شده</translation>
    </message>
    <message>
        <source>e-mail addresses differ by one letter</source>
        <translation>نشانی‌های ایمیل در یک حرف فرق دارند</translation>
    </message>
    <message>
        <source>e-mail at the same company</source>
        <translation>ایمیل در همان شرکت</translation>
    </message>
    <message>
        <source>has fewer tags</source>
        <translation>برچسب‌های کمتری دارد</translation>
    </message>
    <message>
        <source>identifiers of other programs</source>
        <translation>شناسه‌های برنامه‌های دیگر</translation>
    </message>
    <message>
        <source>it belongs to another office</source>
        <translation>از آنِ دفتر دیگری است</translation>
    </message>
    <message>
        <source>it could not be fetched; its drive or provider may be offline</source>
        <translation>گرفته نشد؛ شاید دیسک یا ارائه‌دهنده‌اش در دسترس نباشد</translation>
    </message>
    <message>
        <source>it does not have the shape of a contact</source>
        <translation>به شکل مخاطب نیست</translation>
    </message>
    <message>
        <source>it has a newer version of CRM Desktop; what this version does not know shows after an update</source>
        <translation>نسخهٔ تازه‌تری از CRM Desktop دارد؛ آنچه این نسخه نمی‌شناسد پس از به‌روزرسانی دیده می‌شود</translation>
    </message>
    <message>
        <source>it has more cells than the header</source>
        <translation>سلول‌هایش بیش از سرستون‌هاست</translation>
    </message>
    <message>
        <source>it holds a line that is not valid LDIF</source>
        <translation>سطری دارد که LDIF معتبر نیست</translation>
    </message>
    <message>
        <source>it holds nothing that makes a contact</source>
        <translation>چیزی که مخاطب بسازد ندارد</translation>
    </message>
    <message>
        <source>it holds nothing that makes an activity</source>
        <translation>چیزی که فعالیت بسازد ندارد</translation>
    </message>
    <message>
        <source>it is a copy that the folder&apos;s sync program made of another file, and not whole; it can be deleted</source>
        <translation>رونوشتی است که برنامهٔ همگام‌سازی پوشه از فایلی دیگر ساخته و کامل نیست؛ می‌توان حذفش کرد</translation>
    </message>
    <message>
        <source>it is confidential, and this workspace has no passphrase for it</source>
        <translation>محرمانه است و این فضای کار گذرواژه‌اش را ندارد</translation>
    </message>
    <message>
        <source>it is larger than any file of CRM Desktop</source>
        <translation>بزرگ‌تر از هر فایل CRM Desktop است</translation>
    </message>
    <message>
        <source>it is larger than any file of the office</source>
        <translation>بزرگ‌تر از هر فایل دفتر است</translation>
    </message>
    <message>
        <source>it is neither an event nor a task nor a journal entry</source>
        <translation>نه رویداد است نه کار و نه یادداشت روزانه</translation>
    </message>
    <message>
        <source>it is no file of the office</source>
        <translation>فایل دفتر نیست</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>فایل معمولی نیست</translation>
    </message>
    <message>
        <source>it is not as it was written; somebody who has what it held will write it anew</source>
        <translation>دیگر آن‌گونه که نوشته شده بود نیست؛ کسی که محتوایش را دارد آن را از نو می‌نویسد</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>JSON معتبر نیست</translation>
    </message>
    <message>
        <source>it is not whole; its device or anybody who has it will write it anew</source>
        <translation>کامل نیست؛ دستگاهش یا هر کس آن را دارد از نو می‌نویسد</translation>
    </message>
    <message>
        <source>it is too long for a contact</source>
        <translation>برای مخاطب بسیار بلند است</translation>
    </message>
    <message>
        <source>it lies open in a confidential folder; delete it there when its content is no longer needed</source>
        <translation>در پوشه‌ای محرمانه بدون رمز مانده؛ وقتی محتوایش دیگر لازم نبود آنجا حذفش کنید</translation>
    </message>
    <message>
        <source>it tells a change or a deletion, not a contact</source>
        <translation>تغییر یا حذفی را می‌گوید، نه مخاطبی</translation>
    </message>
    <message>
        <source>it was closed with another passphrase</source>
        <translation>با گذرواژهٔ دیگری بسته شده</translation>
    </message>
    <message>
        <source>it was gone before it could be read</source>
        <translation>پیش از آنکه خوانده شود رفته بود</translation>
    </message>
    <message>
        <source>it was written by a newer version; update the program to read it</source>
        <translation>با نسخهٔ تازه‌تری نوشته شده؛ برای خواندنش برنامه را به‌روز کنید</translation>
    </message>
    <message>
        <source>it was written wrongly; nothing of it was taken</source>
        <translation>نادرست نوشته شده؛ چیزی از آن گرفته نشد</translation>
    </message>
    <message>
        <source>its clock is a day or more off; check the date there</source>
        <translation>ساعتش یک روز یا بیشتر فرق دارد؛ تاریخ آنجا را بررسی کنید</translation>
    </message>
    <message>
        <source>its lines are none of a calendar</source>
        <translation>سطرهایش از تقویم نیست</translation>
    </message>
    <message>
        <source>its name is no text</source>
        <translation>نامش متن نیست</translation>
    </message>
    <message>
        <source>its quotation marks do not fit together</source>
        <translation>علامت‌های نقل قولش جفت نیستند</translation>
    </message>
    <message>
        <source>kind is individual or org, not {value}.</source>
        <translation>kind یا individual است یا org، نه {value}.</translation>
    </message>
    <message>
        <source>labels of e-mail addresses</source>
        <translation>عنوان نشانی‌های ایمیل</translation>
    </message>
    <message>
        <source>last attempts</source>
        <translation>آخرین تلاش‌ها</translation>
    </message>
    <message>
        <source>last reaches</source>
        <translation>آخرین تماس‌های موفق</translation>
    </message>
    <message>
        <source>letters mangled</source>
        <translation>حروف به‌هم‌ریخته</translation>
    </message>
    <message>
        <source>line breaks or blanks lost</source>
        <translation>شکست سطرها یا فاصله‌ها از دست رفته</translation>
    </message>
    <message>
        <source>lost its +</source>
        <translation>علامت + از دست رفته</translation>
    </message>
    <message>
        <source>lost its last digits</source>
        <translation>رقم‌های پایانی از دست رفته</translation>
    </message>
    <message>
        <source>lost its leading zero</source>
        <translation>صفر آغازین از دست رفته</translation>
    </message>
    <message>
        <source>name spelled in another way: {first}/{second}</source>
        <translation>نام با نوشتاری دیگر: {first}/{second}</translation>
    </message>
    <message>
        <source>names differ by one letter: {first}/{second}</source>
        <translation>نام‌ها در یک حرف فرق دارند: {first}/{second}</translation>
    </message>
    <message>
        <source>names differ by two letters: {first}/{second}</source>
        <translation>نام‌ها در دو حرف فرق دارند: {first}/{second}</translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation>نام‌ها جابه‌جا شده</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>گام‌های بعدی</translation>
    </message>
    <message>
        <source>no value for this field</source>
        <translation>مقداری نامناسب برای این فیلد</translation>
    </message>
    <message>
        <source>outdated: changed since</source>
        <translation>کهنه: از آن پس تغییر کرده</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>بخشی از نام</translation>
    </message>
    <message>
        <source>phone numbers differ by one digit</source>
        <translation>شماره‌های تلفن در یک رقم فرق دارند</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>properties of other programs</source>
        <translation>ویژگی‌های برنامه‌های دیگر</translation>
    </message>
    <message>
        <source>rewritten as a date</source>
        <translation>به صورت تاریخ بازنویسی شده</translation>
    </message>
    <message>
        <source>rewritten as a number</source>
        <translation>به صورت عدد بازنویسی شده</translation>
    </message>
    <message>
        <source>rewritten as yes or no</source>
        <translation>به صورت بله یا نه بازنویسی شده</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>همان نشانی</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>همان تاریخ تولد</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>همان شرکت</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>همان ایمیل</translation>
    </message>
    <message>
        <source>same first name, another family name: {first}/{second}</source>
        <translation>همان نام، نام خانوادگی دیگر: {first}/{second}</translation>
    </message>
    <message>
        <source>same mobile number</source>
        <translation>همان شمارهٔ همراه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>همان نام</translation>
    </message>
    <message>
        <source>same name in another script: {first}/{second}</source>
        <translation>همان نام با خطی دیگر: {first}/{second}</translation>
    </message>
    <message>
        <source>same page or account</source>
        <translation>همان صفحه یا حساب</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>همان شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>something made since belongs to it</source>
        <translation>چیزی که پس از آن ساخته شده از آن اوست</translation>
    </message>
    <message>
        <source>stands twice in the list</source>
        <translation>دو بار در فهرست است</translation>
    </message>
    <message>
        <source>text outside of any card</source>
        <translation>متن بیرون از کارت</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>کارت END:VCARD ندارد</translation>
    </message>
    <message>
        <source>the card is a list of contacts, not a contact</source>
        <translation>کارت فهرست مخاطبان است، نه مخاطب</translation>
    </message>
    <message>
        <source>the card is too long</source>
        <translation>کارت بسیار بلند است</translation>
    </message>
    <message>
        <source>the clock of this computer is a day or more off the others&apos;; check the date</source>
        <translation>ساعت این رایانه با دیگران یک روز یا بیشتر فرق دارد؛ تاریخ را بررسی کنید</translation>
    </message>
    <message>
        <source>the ends of texts that are too long for a cell</source>
        <translation>پایان متن‌هایی که برای سلول بلندند</translation>
    </message>
    <message>
        <source>the entry of the calendar has no end</source>
        <translation>مورد تقویم پایان ندارد</translation>
    </message>
    <message>
        <source>the entry of the calendar is longer than a megabyte</source>
        <translation>مورد تقویم از یک مگابایت بلندتر است</translation>
    </message>
    <message>
        <source>the event has no day that can be read</source>
        <translation>روز رویداد خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>the line is too long to be a row</source>
        <translation>سطر بسیار بلند است</translation>
    </message>
    <message>
        <source>the series goes on from today; its days before are not taken</source>
        <translation>زنجیره از امروز ادامه می‌یابد؛ روزهای پیشینش گرفته نمی‌شود</translation>
    </message>
    <message>
        <source>the workbook is damaged; nothing from here on could be read</source>
        <translation>کارپوشه آسیب دیده؛ از اینجا به بعد چیزی خوانده نشد</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>اینجا حذف شده</translation>
    </message>
    <message>
        <source>what is neither yes nor no was kept as text</source>
        <translation>آنچه نه بله است نه نه، به صورت متن ماند</translation>
    </message>
    <message>
        <source>what they had before they became one with others</source>
        <translation>آنچه پیش از یکی شدن با دیگران داشتند</translation>
    </message>
    <message>
        <source>which playbook planned them</source>
        <translation>کدام برنامه آن‌ها را برنامه‌ریزی کرده</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>اجازهٔ خواندنش را ندارید</translation>
    </message>
    <message>
        <source>{address} is no address that an e-mail could go to; correct it in the contact.</source>
        <translation>{address} نشانی‌ای نیست که ایمیل به آن برود؛ در مخاطب درستش کنید.</translation>
    </message>
    <message>
        <source>{field} is computed and cannot be set.</source>
        <translation>{field} محاسبه می‌شود و نمی‌توان تعیینش کرد.</translation>
    </message>
    <message>
        <source>{field} takes a date, not {value}; write it like 2026-12-24.</source>
        <translation>{field} تاریخ می‌گیرد، نه {value}؛ مانند 2026-12-24 بنویسید.</translation>
    </message>
    <message>
        <source>{field} takes a number of days, not {value}.</source>
        <translation>{field} شمار روزها را می‌گیرد، نه {value}.</translation>
    </message>
    <message>
        <source>{field} takes a number, not {value}.</source>
        <translation>{field} عدد می‌گیرد، نه {value}.</translation>
    </message>
    <message>
        <source>{field} takes the identifier of a company, not {value}; find kind:org lists them.</source>
        <translation>{field} شناسهٔ شرکت می‌گیرد، نه {value}؛ find kind:org آن‌ها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>{field} takes yes or no, not {value}.</source>
        <translation>{field} بله یا نه می‌گیرد، نه {value}.</translation>
    </message>
    <message>
        <source>{first}/{second}</source>
        <translation>{first}/{second}</translation>
    </message>
    <message>
        <source>{name} is at work for {who} already; stop it first to begin again.</source>
        <translation>{name} برای {who} در جریان است؛ برای شروع دوباره نخست متوقفش کنید.</translation>
    </message>
    <message>
        <source>{name} is held by {count} records; merge it into another, or hide it.</source>
        <translation>{count} رکورد {name} را دارند؛ آن را در دیگری ادغام یا پنهان کنید.</translation>
    </message>
    <message>
        <source>{name} is missing here or damaged; attach the file again, or take it from a backup.</source>
        <translation>{name} اینجا نیست یا آسیب دیده؛ دوباره پیوست کنید یا از پشتیبان بگیرید.</translation>
    </message>
    <message>
        <source>{name} is not on this computer; it comes when the office&apos;s folder has it.</source>
        <translation>{name} روی این رایانه نیست؛ وقتی پوشهٔ دفتر آن را داشته باشد می‌آید.</translation>
    </message>
    <message>
        <source>{path} belongs to the office {name}, and this workspace to another; two offices never mix. Name the right folder, or another workspace with --workspace.</source>
        <translation>{path} از آنِ دفتر {name} است و این فضای کار از آنِ دیگری؛ دو دفتر هرگز درهم نمی‌شوند. پوشهٔ درست، یا با --workspace فضای کار دیگری بگویید.</translation>
    </message>
    <message>
        <source>{path} cannot be looked into ({detail}); check that the folder is there, or choose another in the settings.</source>
        <translation>{path} را نمی‌توان دید ({detail})؛ ببینید پوشه هست، یا در تنظیمات دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{path} cannot be opened; check that the folder exists and that you may use it, or choose another workspace folder.</source>
        <translation>{path} باز نمی‌شود؛ ببینید پوشه هست و اجازهٔ کار با آن را دارید، یا پوشهٔ دیگری برای فضای کار انتخاب کنید.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); check its permissions.</source>
        <translation>{path} خوانده نمی‌شود ({detail})؛ مجوزهایش را بررسی کنید.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}); check the folder and its permissions.</source>
        <translation>{path} نوشته نمی‌شود ({detail})؛ پوشه و مجوزهایش را بررسی کنید.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed. Check the folder.</source>
        <translation>{path} نوشته نمی‌شود ({reason})؛ چیزی تغییر نکرد. پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>{path} cannot be written; check the permissions of the file and its folder, and whether the disk is read-only. Or choose another workspace folder.</source>
        <translation>{path} نوشته نمی‌شود؛ مجوزهای فایل و پوشه‌اش را و فقط‌خواندنی نبودن دیسک را بررسی کنید. یا پوشهٔ دیگری برای فضای کار انتخاب کنید.</translation>
    </message>
    <message>
        <source>{path} does not hold the office&apos;s file office.csv; nothing was read or written. Check that it is the right folder; crm-desktop sync FOLDER makes it the office&apos;s again.</source>
        <translation>{path} فایل دفتر office.csv را ندارد؛ چیزی خوانده یا نوشته نشد. ببینید پوشهٔ درست است؛ crm-desktop sync FOLDER آن را دوباره از آنِ دفتر می‌کند.</translation>
    </message>
    <message>
        <source>{path} has a passphrase already; change it: crm-desktop passphrase change.</source>
        <translation>{path} از قبل گذرواژه دارد؛ تغییرش دهید: crm-desktop passphrase change.</translation>
    </message>
    <message>
        <source>{path} has no passphrase yet; set one: crm-desktop passphrase set.</source>
        <translation>{path} هنوز گذرواژه ندارد؛ بگذارید: crm-desktop passphrase set.</translation>
    </message>
    <message>
        <source>{path} has {count} columns, more than the {limit} that a table may have; check that its rows end with line breaks.</source>
        <translation>{path} {count} ستون دارد، بیش از {limit} که جدول می‌تواند داشته باشد؛ ببینید سطرهایش با سطرشکن پایان می‌یابند.</translation>
    </message>
    <message>
        <source>{path} holds more than can be read at once; save the sheet as CSV there and import that.</source>
        <translation>{path} بیش از آن دارد که یکجا خوانده شود؛ برگه را در برنامهٔ خودش به صورت CSV ذخیره و همان را درون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>{path} holds no text that could be a list of contacts; export it as CSV or vCard first.</source>
        <translation>{path} متنی ندارد که فهرست مخاطبان باشد؛ نخست به صورت CSV یا vCard برون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>{path} is a damaged e-mail; save it in the mail program again.</source>
        <translation>{path} ایمیلی آسیب‌دیده است؛ در برنامهٔ ایمیل دوباره ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder; name a folder for the workspace.</source>
        <translation>{path} فایل است، نه پوشه؛ پوشه‌ای برای فضای کار بگویید.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file.</source>
        <translation>{path} پوشه است؛ فایلی بگویید.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet of a kind that cannot be read here; save it as XLSX or CSV there.</source>
        <translation>{path} صفحه‌گسترده‌ای است که اینجا خوانده نمی‌شود؛ در برنامهٔ خودش به صورت XLSX یا CSV ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>{path} is being written; it is read when it is whole.</source>
        <translation>{path} در حال نوشته شدن است؛ وقتی کامل شد خوانده می‌شود.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}); save it again in the program that wrote it.</source>
        <translation>{path} آسیب دیده ({detail})؛ در برنامه‌ای که نوشته‌اش دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Choose another backup.</source>
        <translation>{path} آسیب دیده است؛ چیزی تغییر نکرد. پشتیبان دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Restore a backup, or save what can be read with salvage FOLDER; check says more.</source>
        <translation>{path} آسیب دیده است؛ چیزی تغییر نکرد. یک پشتیبان را بازیابی کنید یا آنچه خواندنی است با salvage FOLDER نجات دهید؛ check بیشتر می‌گوید.</translation>
    </message>
    <message>
        <source>{path} is empty; there is nothing to import.</source>
        <translation>{path} خالی است؛ چیزی برای درون‌ریزی نیست.</translation>
    </message>
    <message>
        <source>{path} is encrypted; enter its passphrase (on the command line it is asked for, or taken from CRM_DESKTOP_PASSPHRASE).</source>
        <translation>{path} رمزگذاری شده؛ گذرواژه‌اش را وارد کنید (در خط فرمان پرسیده می‌شود یا از CRM_DESKTOP_PASSPHRASE گرفته می‌شود).</translation>
    </message>
    <message>
        <source>{path} is in use by another program that is writing; nothing was changed. Try again in a moment.</source>
        <translation>{path} را برنامهٔ دیگری که می‌نویسد به کار گرفته؛ چیزی تغییر نکرد. اندکی بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} MB that a file may have.</source>
        <translation>{path} بزرگ‌تر از {limit} مگابایتی است که فایل می‌تواند باشد.</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} MB that an e-mail may have.</source>
        <translation>{path} بزرگ‌تر از {limit} مگابایتی است که ایمیل می‌تواند باشد.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB; it was left alone. Import it by hand if it is a list.</source>
        <translation>{path} بزرگ‌تر از {most} مگابایت است؛ دست نخورد. اگر فهرست است خودتان درون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>{path} is locked with a password; save it without one there and import that.</source>
        <translation>{path} با رمز قفل شده؛ در برنامهٔ خودش بدون رمز ذخیره و همان را درون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>{path} is no e-mail; save it in the mail program as .eml or .msg.</source>
        <translation>{path} ایمیل نیست؛ در برنامهٔ ایمیل به صورت .eml یا .msg ذخیره کنید.</translation>
    </message>
    <message>
        <source>{path} is no mapping ({detail}); write [columns], then a line for each column such as &quot;Header&quot; = &quot;emails.work&quot;.</source>
        <translation>{path} نگاشت نیست ({detail})؛ [columns] بنویسید و سپس برای هر ستون سطری مانند &quot;Header&quot; = &quot;emails.work&quot;.</translation>
    </message>
    <message>
        <source>{path} is not a CRM Desktop database; it was left alone. Choose another workspace folder.</source>
        <translation>{path} پایگاه دادهٔ CRM Desktop نیست؛ دست نخورد. پوشهٔ دیگری برای فضای کار انتخاب کنید.</translation>
    </message>
    <message>
        <source>{path} is not a backup of CRM Desktop; nothing was changed. Choose one that backup made.</source>
        <translation>{path} پشتیبان CRM Desktop نیست؛ چیزی تغییر نکرد. یکی را که backup ساخته انتخاب کنید.</translation>
    </message>
    <message>
        <source>{path} is not whole or no JSON ({detail}); mend it, or let the form send it again.</source>
        <translation>{path} کامل نیست یا JSON نیست ({detail})؛ درستش کنید یا بگذارید فرم دوباره بفرستد.</translation>
    </message>
    <message>
        <source>{path} is open in a window that does not answer; wait until it has done its work, or end it, then try again.</source>
        <translation>{path} در پنجره‌ای باز است که پاسخ نمی‌دهد؛ صبر کنید تا کارش تمام شود یا ببندیدش، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program; close it there and try again.</source>
        <translation>{path} در پنجره یا برنامهٔ دیگری باز است؛ آنجا ببندیدش و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>{path} is there already and no backup of CRM Desktop; nothing was changed. Choose another name.</source>
        <translation>{path} از قبل هست و پشتیبان CRM Desktop نیست؛ چیزی تغییر نکرد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{path} is there already; name a folder that is not, for the new workspace.</source>
        <translation>{path} از قبل هست؛ برای فضای کار تازه پوشه‌ای بگویید که هنوز وجود ندارد.</translation>
    </message>
    <message>
        <source>{path} is there already; name another folder, or a file that ends in .zip.</source>
        <translation>{path} از قبل هست؛ پوشهٔ دیگری یا فایلی با پایان .zip بگویید.</translation>
    </message>
    <message>
        <source>{path} is within the workspace; choose a folder on another disk.</source>
        <translation>{path} درون فضای کار است؛ پوشه‌ای روی دیسکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>{path} is within the workspace; choose a folder outside.</source>
        <translation>{path} درون فضای کار است؛ پوشه‌ای بیرون از آن انتخاب کنید.</translation>
    </message>
    <message>
        <source>{path} tells no name, e-mail address or phone number; it was left alone.</source>
        <translation>{path} نه نام دارد، نه نشانی ایمیل، نه شمارهٔ تلفن؛ دست نخورد.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of CRM Desktop; nothing was changed. Update the program first.</source>
        <translation>{path} را نسخهٔ تازه‌تری از CRM Desktop ساخته است؛ چیزی تغییر نکرد. نخست برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>{path} was taken, but could not be moved into done ({detail}); it stays where it is.</source>
        <translation>{path} گرفته شد ولی به done نرفت ({detail})؛ همان جا می‌ماند.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of CRM Desktop (data version {version}, this one knows {known}); update the program to open it. Nothing was changed.</source>
        <translation>{path} را نسخهٔ تازه‌تری از CRM Desktop نوشته (نسخهٔ داده {version}، این {known} را می‌شناسد)؛ برای باز کردنش برنامه را به‌روز کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{path} would hold more than the {rows} rows and {columns} columns that a sheet may have; export it as CSV, or fewer at a time.</source>
        <translation>{path} بیش از {rows} سطر و {columns} ستونی می‌شود که برگه دارد؛ به صورت CSV، یا هر بار کمتر برون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>{value} is no time; write it like 2026-12-24 or 2026-12-24T15:30.</source>
        <translation>{value} زمان نیست؛ مانند 2026-12-24 یا 2026-12-24T15:30 بنویسید.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule by which something repeats from day to day; write one such as FREQ=WEEKLY;BYDAY=MO,TH.</source>
        <translation>«{rule}» قاعده‌ای برای تکرار نیست؛ مانند FREQ=WEEKLY;BYDAY=MO,TH بنویسید.</translation>
    </message>
    <message>
        <source>“{summary}” is not open any more; log records something new.</source>
        <translation>«{summary}» دیگر باز نیست؛ log چیز تازه ثبت می‌کند.</translation>
    </message>
    <message>
        <source>“{who}” may be {names}; write more of the name.</source>
        <translation>«{who}» می‌تواند {names} باشد؛ نام را کامل‌تر بنویسید.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%Ln فعالیت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveStepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جا کردن</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>جابه‌جایی گام</translation>
    </message>
    <message>
        <source>The steps after it move as far</source>
        <translation>گام‌های پس از آن هم به همان اندازه جابه‌جا شوند</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بدون نام</translation>
    </message>
</context>
<context>
    <name>NewContactDialog</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} افزوده شد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>مخاطب تازه</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>شخص یا شرکت</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>جداشده با ویرگول</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New activity</source>
        <translation>فعالیت تازه</translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Add the field</source>
        <translation>افزودن فیلد</translation>
    </message>
    <message>
        <source>Choices, between commas</source>
        <translation>گزینه‌ها، جداشده با ویرگول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>نام فیلد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>After: {what}</source>
        <translation>پس از: {what}</translation>
    </message>
    <message>
        <source>After: “{text}” — {what}</source>
        <translation>پس از: «{text}» — {what}</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>چیزی برنامه‌ریزی نشده</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>برنامه‌ریزی پیگیری</translation>
    </message>
</context>
<context>
    <name>NextStepChips</name>
    <message>
        <source>Call again tomorrow</source>
        <translation>فردا دوباره تماس</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>۳ روز دیگر</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>هفتهٔ بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>What: {again}, or “send the quote fri 3pm”</source>
        <translation>چه کاری: {again}، یا «ارسال پیش‌فاکتور جمعه ساعت ۱۵»</translation>
    </message>
    <message>
        <source>call again</source>
        <translation>تماس دوباره</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>پیگیری</translation>
    </message>
</context>
<context>
    <name>NotesGroup</name>
    <message>
        <source>Add a note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Write a note about the contact</source>
        <translation>نوشتن یادداشت دربارهٔ مخاطب</translation>
    </message>
</context>
<context>
    <name>Occurrence</name>
    <message>
        <source>What is to be changed?</source>
        <translation>چه چیزی تغییر کند؟</translation>
    </message>
    <message>
        <source>What is to be deleted?</source>
        <translation>چه چیزی حذف شود؟</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>A moment…</source>
        <translation>لحظه‌ای صبر کنید…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Choose a folder that all of you can open: on a network drive, in Dropbox, OneDrive, Google Drive, Nextcloud or Syncthing, or on a USB stick. Everybody works on, online or not; nothing is lost.</source>
        <translation>پوشه‌ای را انتخاب کنید که همهٔ شما بتوانید باز کنید: روی درایو شبکه، در Dropbox، OneDrive، Google Drive، Nextcloud یا Syncthing، یا روی حافظهٔ USB. همه، چه آنلاین چه آفلاین، کار خود را می‌کنند؛ چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
    <message>
        <source>Join the office</source>
        <translation>پیوستن به دفتر</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>در حال بررسی پوشه…</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>ساختن دفتر</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>نام دفتر</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>هنوز پوشه‌ای انتخاب نشده</translation>
    </message>
    <message>
        <source>No office is here yet: it will be made. The others choose the same folder to join. With a passphrase, nobody else who can open the folder can read it.</source>
        <translation>هنوز دفتری اینجا نیست: ساخته می‌شود. دیگران برای پیوستن همین پوشه را انتخاب می‌کنند. با گذرواژه، کس دیگری که پوشه را باز کند نمی‌تواند بخواندش.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Sync through a folder</source>
        <translation>همگام‌سازی از راه پوشه</translation>
    </message>
    <message>
        <source>The folder does not answer; its drive or provider may be offline.</source>
        <translation>پوشه پاسخ نمی‌دهد؛ شاید دیسک یا ارائه‌دهنده‌اش در دسترس نباشد.</translation>
    </message>
    <message>
        <source>The office {name} is here. You will see its contacts, and it will see yours.</source>
        <translation>دفتر {name} اینجاست. شما مخاطبان آن را می‌بینید و آن مخاطبان شما را.</translation>
    </message>
    <message>
        <source>The office {name} will go on in this folder, with all that is known here.</source>
        <translation>دفتر {name} در این پوشه، با هرچه اینجا دانسته است، ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>This folder belongs to the office {other}, and this workspace to {ours}. Two offices never mix: choose the folder of {ours}, or begin a new workspace for {other}.</source>
        <translation>این پوشه از آنِ دفتر {other} است و این فضای کار از آنِ {ours}. دو دفتر هرگز درهم نمی‌شوند: پوشهٔ {ours} را انتخاب کنید یا فضای کار تازه‌ای برای {other} بسازید.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>none: anyone can read it</source>
        <translation>بدون گذرواژه: هر کسی می‌تواند آن را بخواند</translation>
    </message>
</context>
<context>
    <name>OnRequest</name>
    <message>
        <source>Activities</source>
        <translation>فعالیت‌ها</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس از تغییر</translation>
    </message>
    <message>
        <source>All that is held about this person</source>
        <translation>همهٔ داده‌های این شخص</translation>
    </message>
    <message>
        <source>All that is held about this person is in {file}</source>
        <translation>همهٔ داده‌های این شخص در {file} است</translation>
    </message>
    <message>
        <source>All that this address book holds about this person.</source>
        <translation>همهٔ آنچه این دفترچهٔ نشانی دربارهٔ این شخص دارد.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از تغییر</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>برای همیشه پاک شد</translation>
    </message>
    <message>
        <source>Erased; the file of the workspace is cleaned at the next erasing, as another program reads it now</source>
        <translation>پاک شد؛ فایل فضای کار در پاک کردن بعدی پاکسازی می‌شود، چون اکنون برنامهٔ دیگری آن را می‌خواند</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>در حال پاک کردن</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Groups and tags</source>
        <translation>گروه‌ها و برچسب‌ها</translation>
    </message>
    <message>
        <source>History: who changed what, and when</source>
        <translation>تاریخچه: چه کسی چه چیزی را کی تغییر داد</translation>
    </message>
    <message>
        <source>Looking for what remains</source>
        <translation>در حال جستجوی آنچه می‌ماند</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>هیچ.</translation>
    </message>
    <message>
        <source>Playbooks at work</source>
        <translation>برنامه‌های در جریان</translation>
    </message>
    <message>
        <source>What</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>توسط</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>در حال نوشتن {file}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>روی این رایانه نیست</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
</context>
<context>
    <name>OpenEntryDialog</name>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Keep what is written here and complete it</source>
        <translation>آنچه اینجا نوشته شده بماند و انجام آن ثبت شود</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A confidential folder has no plain list: anyone could read it.</source>
        <translation>پوشهٔ محرمانه فهرست ساده ندارد: هر کسی می‌توانست بخواندش.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>همهٔ آن‌ها</translation>
    </message>
    <message>
        <source>Anyone can open readable/contacts.csv there. Lists saved in inbox/ are offered for review.</source>
        <translation>آنجا هر کسی می‌تواند readable/contacts.csv را باز کند. فهرست‌هایی که در inbox/ ذخیره شوند برای بررسی پیشنهاد می‌شوند.</translation>
    </message>
    <message>
        <source>Choose where the office&apos;s folder is now</source>
        <translation>انتخاب جای کنونی پوشهٔ دفتر</translation>
    </message>
    <message>
        <source>Close with a passphrase…</source>
        <translation>بستن با گذرواژه…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>ستون‌ها…</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>Each when it is looked at</source>
        <translation>هر کدام هنگام دیدن</translation>
    </message>
    <message>
        <source>Everything stays here and with the others. You can come back at any time.</source>
        <translation>همه چیز اینجا و نزد دیگران می‌ماند. هر زمان می‌توانید بازگردید.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>It moved…</source>
        <translation>جابه‌جا شده…</translation>
    </message>
    <message>
        <source>Leave the office</source>
        <translation>ترک دفتر</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>در حال ترک</translation>
    </message>
    <message>
        <source>Left {office}; everything stays here</source>
        <translation>{office} را ترک کردید؛ همه چیز اینجا می‌ماند</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Photos to this computer</source>
        <translation>عکس‌ها به این رایانه</translation>
    </message>
    <message>
        <source>Plain list</source>
        <translation>فهرست ساده</translation>
    </message>
    <message>
        <source>The folder can be read with the office&apos;s passphrase only.</source>
        <translation>پوشه تنها با گذرواژهٔ دفتر خوانده می‌شود.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>Whoever can open the folder can read it. A passphrase closes it to all but the office.</source>
        <translation>هر کس پوشه را باز کند می‌تواند بخواندش. گذرواژه آن را به روی همه جز دفتر می‌بندد.</translation>
    </message>
    <message>
        <source>Write a plain list for spreadsheets</source>
        <translation>نوشتن فهرست ساده برای صفحه‌گسترده‌ها</translation>
    </message>
    <message>
        <source>{office} is confidential now</source>
        <translation>{office} اکنون محرمانه است</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>as it is</source>
        <translation>بدون تغییر</translation>
    </message>
    <message>
        <source>as new</source>
        <translation>به عنوان تازه</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>perhaps here already</source>
        <translation>شاید از قبل اینجا</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>یکسان</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>با تذکر</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Because</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>مخاطب دیگر</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>شرکت‌ها</translation>
    </message>
    <message>
        <source>Find people, groups, views and actions</source>
        <translation>یافتن افراد، گروه‌ها، نماها و فرمان‌ها</translation>
    </message>
    <message>
        <source>Find “{text}” everywhere</source>
        <translation>یافتن «{text}» در همه جا</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>اخیر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>نماها</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>یافته‌ها</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>بستن پوشه</translation>
    </message>
    <message>
        <source>Close with a passphrase</source>
        <translation>بستن با گذرواژه</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>The folder&apos;s files are written anew, so that only who knows the passphrase can read them. The others are asked for it when they sync next. If everybody forgets it, the folder can be read by nobody; the contacts on your computers stay as they are.</source>
        <translation>فایل‌های پوشه از نو نوشته می‌شوند تا تنها کسی که گذرواژه را می‌داند بخواندشان. از دیگران در همگام‌سازی بعدی پرسیده می‌شود. اگر همه فراموشش کنند، هیچ‌کس پوشه را نمی‌خواند؛ مخاطبان روی رایانه‌های شما چنان‌که هستند می‌مانند.</translation>
    </message>
    <message>
        <source>The two are not the same; type it once more.</source>
        <translation>این دو یکی نیستند؛ یک بار دیگر بنویسید.</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Opening …</source>
        <translation>در حال باز کردن…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase. The next try is possible in %Ln s.</source>
        <translation>
            <numerusform>این گذرواژه نیست. تلاش بعدی پس از %Ln ثانیه ممکن است.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase; try again.</source>
        <translation>این گذرواژه نیست؛ دوباره تلاش کنید.</translation>
    </message>
</context>
<context>
    <name>PassphrasePrompt</name>
    <message>
        <source>Enter its passphrase to open it.</source>
        <translation>برای باز کردن، گذرواژه‌اش را وارد کنید.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>The workspace is encrypted</source>
        <translation>فضای کار رمزگذاری شده است</translation>
    </message>
    <message>
        <source>Workspace: {folder}</source>
        <translation>فضای کار: {folder}</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>پس از %Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>پس از یک دقیقه</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>تغییر گذرواژه…</translation>
    </message>
    <message>
        <source>Ctrl Alt L locks at once. What is synced, and what was begun, goes on meanwhile.</source>
        <translation>Ctrl Alt L بی‌درنگ قفل می‌کند. همگام‌سازی و آنچه آغاز شده در این میان ادامه دارد.</translation>
    </message>
    <message>
        <source>Keep the key in this system&apos;s key store, and do not ask at the start</source>
        <translation>کلید در دسته‌کلید این سیستم نگه داشته شود و هنگام شروع پرسیده نشود</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock when nobody types or moves the mouse</source>
        <translation>قفل شود وقتی کسی نمی‌نویسد و ماوس را تکان نمی‌دهد</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>هرگز خودکار</translation>
    </message>
    <message>
        <source>Remove it …</source>
        <translation>برداشتن آن…</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>تعیین گذرواژه…</translation>
    </message>
    <message>
        <source>The workspace is encrypted: contacts, files and backups open with the passphrase only. What you export, and files that you open in other programs, are not.</source>
        <translation>فضای کار رمزگذاری شده است: مخاطبان، فایل‌ها و پشتیبان‌ها تنها با گذرواژه باز می‌شوند. آنچه برون‌ریزی می‌کنید و فایل‌هایی که در برنامه‌های دیگر باز می‌کنید چنین نیستند.</translation>
    </message>
    <message>
        <source>The workspace is not encrypted. Other users of this computer cannot read it, but whoever has its disk can.</source>
        <translation>فضای کار رمزگذاری نشده است. کاربران دیگر این رایانه نمی‌توانند آن را بخوانند، ولی هر کس دیسکش را داشته باشد می‌تواند.</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Nothing yet: this is the first time.</source>
        <translation>هنوز هیچ: این بار نخست است.</translation>
    </message>
</context>
<context>
    <name>Perhaps</name>
    <message>
        <source>Add to it</source>
        <translation>افزودن به آن</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>باز کردن آن</translation>
    </message>
    <message>
        <source>Perhaps you mean {name} ({reasons})</source>
        <translation>شاید منظورتان {name} است ({reasons})</translation>
    </message>
</context>
<context>
    <name>PickDueDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تعویق</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تعویق تا</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>A doubtful place for a workspace</source>
        <translation>جایی نامطمئن برای فضای کار</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>نمایش پوشه</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Follow up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>۳ روز دیگر</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>هفتهٔ بعد</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه‌ریزی</translation>
    </message>
    <message>
        <source>Planned {what}</source>
        <translation>{what} برنامه‌ریزی شد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>چه کاری باید انجام شود</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>چه نوع</translation>
    </message>
    <message>
        <source>What? Such as “send the quote fri 3pm”</source>
        <translation>چه کاری؟ مانند «ارسال پیش‌فاکتور جمعه ساعت ۱۵»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>After a meeting</source>
        <translation>پس از جلسه</translation>
    </message>
    <message>
        <source>Ask what should be different next year</source>
        <translation>پرسیدن اینکه سال آینده چه چیزی باید فرق کند</translation>
    </message>
    <message>
        <source>Ask whether anything is open</source>
        <translation>پرسیدن اینکه آیا چیزی باز مانده است</translation>
    </message>
    <message>
        <source>Do what was promised</source>
        <translation>انجام آنچه قول داده شد</translation>
    </message>
    <message>
        <source>First call: what do they need?</source>
        <translation>تماس نخست: چه نیازی دارند؟</translation>
    </message>
    <message>
        <source>Five tries in two weeks, until they answer. Then what they need decides what comes next.</source>
        <translation>پنج تلاش در دو هفته تا پاسخ دهند. سپس نیازشان گام بعدی را روشن می‌کند.</translation>
    </message>
    <message>
        <source>Go through the offer</source>
        <translation>مرور پیشنهاد</translation>
    </message>
    <message>
        <source>Introduce ourselves, offer two times to talk</source>
        <translation>معرفی خودمان و پیشنهاد دو زمان برای گفتگو</translation>
    </message>
    <message>
        <source>Last call: go on, or let it rest</source>
        <translation>تماس آخر: ادامه یا رها کردن</translation>
    </message>
    <message>
        <source>Look at how they use it, and at the price</source>
        <translation>مرور شیوهٔ استفادهٔ آن‌ها و قیمت</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ تازه</translation>
    </message>
    <message>
        <source>Nobody is lost because a day was forgotten: begins two months before it.</source>
        <translation>هیچ‌کس به‌خاطر روزی فراموش‌شده از دست نمی‌رود: دو ماه پیش از آن آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>ثبت نتیجه</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>تماس دوم</translation>
    </message>
    <message>
        <source>Send something useful to them</source>
        <translation>فرستادن چیزی سودمند برایشان</translation>
    </message>
    <message>
        <source>Send the offer</source>
        <translation>فرستادن پیشنهاد</translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation>تشکر</translation>
    </message>
    <message>
        <source>Thank them, with a summary</source>
        <translation>تشکر همراه با خلاصه</translation>
    </message>
    <message>
        <source>What was said is written down, thanked for, and kept.</source>
        <translation>آنچه گفته شد نوشته می‌شود، برایش تشکر می‌شود و به آن عمل می‌شود.</translation>
    </message>
    <message>
        <source>Write down what was agreed, and by whom</source>
        <translation>نوشتن آنچه توافق شد و با چه کسی</translation>
    </message>
    <message>
        <source>the day of the meeting</source>
        <translation>روز جلسه</translation>
    </message>
    <message>
        <source>the day of the renewal</source>
        <translation>روز تمدید</translation>
    </message>
    <message>
        <source>the day the lead came in</source>
        <translation>روزی که سرنخ رسید</translation>
    </message>
</context>
<context>
    <name>PlaybookForm</name>
    <message>
        <source>Add a step</source>
        <translation>افزودن گام</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>شمارش از</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Stops when the contact answers: what is left is given up</source>
        <translation>وقتی مخاطب پاسخ دهد می‌ایستد: باقی رها می‌شود</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>برای چه</translation>
    </message>
    <message>
        <source>What it is for, and how it is meant</source>
        <translation>برای چیست و چگونه باید انجام شود</translation>
    </message>
    <message>
        <source>Which one starts it</source>
        <translation>کدام آن را آغاز می‌کند</translation>
    </message>
    <message>
        <source>such as: the day of the meeting</source>
        <translation>مانند: روز جلسه</translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%Ln روز پس از آن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%Ln روز پیش از آن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days after</source>
        <translation>
            <numerusform>%Ln روز کاری پس از آن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days before</source>
        <translation>
            <numerusform>%Ln روز کاری پیش از آن</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>در همان روز</translation>
    </message>
    <message>
        <source>on the day, or the next working day</source>
        <translation>در همان روز یا روز کاری بعد</translation>
    </message>
    <message>
        <source>playbook: {name} {of}</source>
        <translation>برنامه: {name} {of}</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>یک روز پس از آن</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>یک روز پیش از آن</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>روز کاری پس از آن</translation>
    </message>
    <message>
        <source>the working day before</source>
        <translation>روز کاری پیش از آن</translation>
    </message>
    <message>
        <source>when this status is set</source>
        <translation>وقتی این وضعیت تعیین شود</translation>
    </message>
    <message>
        <source>when this tag is set</source>
        <translation>وقتی این برچسب زده شود</translation>
    </message>
    <message>
        <source>when this tier is set</source>
        <translation>وقتی این رده تعیین شود</translation>
    </message>
    <message>
        <source>{playbook} is done</source>
        <translation>«{playbook}» پایان یافت</translation>
    </message>
    <message>
        <source>{playbook} started</source>
        <translation>«{playbook}» آغاز شد</translation>
    </message>
    <message numerus="yes">
        <source>{playbook} started for %Ln</source>
        <translation>
            <numerusform>«{playbook}» برای %Ln مخاطب آغاز شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{playbook} stopped: %n answered</source>
        <translation>
            <numerusform>«{playbook}» متوقف شد: %Ln نفر پاسخ دادند</numerusform>
        </translation>
    </message>
    <message>
        <source>{playbook} stopped: {person} answered</source>
        <translation>«{playbook}» متوقف شد: {person} پاسخ داد</translation>
    </message>
</context>
<context>
    <name>PlaybooksDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>برنامهٔ تازه</translation>
    </message>
    <message>
        <source>No playbook yet</source>
        <translation>هنوز برنامه‌ای نیست</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>برنامه‌های گام‌به‌گام</translation>
    </message>
    <message>
        <source>Write down once how routine work is done, and it is done so each time, whoever does it.</source>
        <translation>یک بار بنویسید کار همیشگی چگونه انجام می‌شود، تا هر بار همان‌گونه انجام شود، هر کس انجامش دهد.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (کپی)</translation>
    </message>
    <message>
        <source>{what} ({keys} takes it back)</source>
        <translation>{what} ({keys} برای واگرد)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>صفحهٔ قبلی</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیره به صورت PDF…</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>صفحه</translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>&amp;Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>ذخیره به صورت PDF…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>در حال چاپ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به صورت PDF</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} ذخیره شد</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>در حال ذخیرهٔ {file}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>به چاپگر فرستاده شد</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} از {pages}</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>&amp;Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Add a day, a duration, a reminder …</source>
        <translation>افزودن روز، مدت، یادآور…</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>بدون ساعت</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>انجام شده</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>شرکت تازه</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>مخاطب تازه</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>یک بار</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation>یادآور</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>باید انجام شود</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>از سوی آن‌ها</translation>
    </message>
    <message>
        <source>more</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
</context>
<context>
    <name>QuickAddDialog</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} افزوده شد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation>مخاطب تازهٔ «{name}»</translation>
    </message>
    <message>
        <source>Nobody is called “{who}”.</source>
        <translation>کسی به نام «{who}» نیست.</translation>
    </message>
    <message>
        <source>Planned {what}</source>
        <translation>{what} برنامه‌ریزی شد</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>افزودن سریع</translation>
    </message>
    <message>
        <source>Recorded {what}</source>
        <translation>{what} ثبت شد</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>چه چیزی افزوده شود</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who is meant by “{who}”?</source>
        <translation>منظور از «{who}» کیست؟</translation>
    </message>
    <message>
        <source>call Ana tomorrow 3pm re: quote</source>
        <translation>تماس با آنا فردا ساعت ۱۵ درباره پیش‌فاکتور</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Views and groups</source>
        <translation>نماها و گروه‌ها</translation>
    </message>
</context>
<context>
    <name>RailGroups</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>حذف گروه</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>بردن به پوشه</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>پوشهٔ تازه</translation>
    </message>
    <message>
        <source>New folder of groups…</source>
        <translation>پوشهٔ تازهٔ گروه‌ها…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>پوشهٔ تازه…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بدون پوشه</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Save the search as a group…</source>
        <translation>ذخیرهٔ جستجو به صورت گروه…</translation>
    </message>
    <message>
        <source>Search or filter first; what is found then can be kept as a group.</source>
        <translation>نخست جستجو یا فیلتر کنید؛ یافته‌ها را می‌توان به صورت گروه نگه داشت.</translation>
    </message>
    <message>
        <source>Show a tag as a group</source>
        <translation>نمایش برچسب به صورت گروه</translation>
    </message>
    <message>
        <source>Show a tag as a group…</source>
        <translation>نمایش برچسب به صورت گروه…</translation>
    </message>
    <message>
        <source>Take the search that shows</source>
        <translation>استفاده از جستجوی کنونی</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Completed {what}</source>
        <translation>{what} انجام شد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Recorded {what}</source>
        <translation>{what} ثبت شد</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چه انجام شد</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>چه گفته شد، چه توافقی شد…</translation>
    </message>
</context>
<context>
    <name>RejectedCard</name>
    <message numerus="yes">
        <source>%Ln rows could not be read. They were saved in {file}; mend them there and import it.</source>
        <translation>
            <numerusform>%Ln سطر خوانده نشد. در {file} ذخیره شدند؛ همان‌جا اصلاح و درون‌ریزی کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it, mended</source>
        <translation>درون‌ریزی پس از اصلاح</translation>
    </message>
    <message>
        <source>One row could not be read. It was saved in {file}; mend it there and import it.</source>
        <translation>یک سطر خوانده نشد. در {file} ذخیره شد؛ همان‌جا اصلاح و درون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن فایل</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Close; nothing of this comes again</source>
        <translation>بستن؛ این‌ها دیگر یادآوری نمی‌شوند</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یادآورها</translation>
    </message>
    <message>
        <source>Snooze all</source>
        <translation>تعویق همه</translation>
    </message>
</context>
<context>
    <name>ReminderWatch</name>
    <message>
        <source>Nothing reminds you now.</source>
        <translation>اکنون چیزی یادآوری نمی‌شود.</translation>
    </message>
    <message>
        <source>Reminds again {when}</source>
        <translation>یادآوری دوباره {when}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>In &amp;5 min</source>
        <translation>۵ دقیقهٔ دیگر</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>۱ ساعت دیگر</translation>
    </message>
    <message>
        <source>What reminds</source>
        <translation>چه یادآوری می‌شود</translation>
    </message>
    <message>
        <source>at the time</source>
        <translation>در همان زمان</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} دیگر</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} پیش</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} پیش از آن</translation>
    </message>
</context>
<context>
    <name>RemindersEdit</name>
    <message>
        <source>45 minutes, 3 days…</source>
        <translation>۴۵ دقیقه، ۳ روز…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>زمانی دیگر…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days before.</source>
        <translation>
            <numerusform>حداکثر %Ln روز پیش از آن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>یادآور</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یادآورها</translation>
    </message>
    <message>
        <source>Write for example 45 minutes, 2 hours or 3 days.</source>
        <translation>برای نمونه بنویسید ۴۵ دقیقه، ۲ ساعت یا ۳ روز.</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>by a rule of its own: {rule}</source>
        <translation>با قاعدهٔ خود: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>هر %Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>هر %Ln ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>هر %Ln هفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>هر %Ln سال</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>هر روز</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>هر ماه</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>هر هفته</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>هر روز کاری</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>هر سال</translation>
    </message>
    <message>
        <source>on day {number}</source>
        <translation>روز {number}</translation>
    </message>
    <message>
        <source>on the fifth {day}</source>
        <translation>در پنجمین {day}</translation>
    </message>
    <message>
        <source>on the first {day}</source>
        <translation>در نخستین {day}</translation>
    </message>
    <message>
        <source>on the fourth {day}</source>
        <translation>در چهارمین {day}</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>در روز آخر</translation>
    </message>
    <message>
        <source>on the last {day}</source>
        <translation>در آخرین {day}</translation>
    </message>
    <message>
        <source>on the second {day}</source>
        <translation>در دومین {day}</translation>
    </message>
    <message>
        <source>on the third {day}</source>
        <translation>در سومین {day}</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>روزهای {days}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>روز {day}</translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation>{rule} تا {day}</translation>
    </message>
    <message numerus="yes">
        <source>{rule}, %n times</source>
        <translation>
            <numerusform>{rule}، %Ln بار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>By its own rule</source>
        <translation>با قاعدهٔ خود</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>روزانه</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>هر چند</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>هر روز کاری</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>چند بار</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>ماهانه</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>در کدام روز ماه</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>هفتگی</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>سالانه</translation>
    </message>
    <message>
        <source>after</source>
        <translation>پس از</translation>
    </message>
    <message>
        <source>day</source>
        <translation>روز</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>روز</numerusform>
        </translation>
    </message>
    <message>
        <source>every</source>
        <translation>هر</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ماه</translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>ماه</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>در تاریخ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>بار</translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation>
            <numerusform>بار</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <translation>هفته</translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <translation>
            <numerusform>هفته</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <translation>سال</translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <translation>
            <numerusform>سال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Address: {part}</source>
        <translation>نشانی: {part}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Capital letters do not matter. What changes is told here before it does.</source>
        <translation>بزرگی و کوچکی حرف‌ها مهم نیست. آنچه تغییر می‌کند پیش از آن اینجا گفته می‌شود.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>It stands nowhere in this field.</source>
        <translation>در این فیلد هیچ جا نیست.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>جایگزینی با</translation>
    </message>
    <message>
        <source>Values that change: {values}, of {contacts} contacts.</source>
        <translation>مقدارهایی که تغییر می‌کنند: {values}، از {contacts} مخاطب.</translation>
    </message>
    <message>
        <source>nothing: it is taken away</source>
        <translation>هیچ: برداشته می‌شود</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Everything in the workspace becomes what it was then. What is here now is backed up first: “Before a restore” in the list brings it back.</source>
        <translation>همه چیز در فضای کار همان می‌شود که آن زمان بود. از آنچه اکنون اینجاست نخست پشتیبان گرفته می‌شود: «پیش از بازیابی» در فهرست آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>It has a passphrase of its own:</source>
        <translation>گذرواژهٔ خودش را دارد:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>این پشتیبان بازیابی شود؟</translation>
    </message>
    <message>
        <source>What was synced with {office} since comes back with the next sync.</source>
        <translation>آنچه از آن پس با {office} همگام شده با همگام‌سازی بعدی بازمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>Restored: {backup}</source>
        <translation>بازیابی شد: {backup}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>در حال بازیابی</translation>
    </message>
    <message>
        <source>what was there before</source>
        <translation>آنچه پیش از آن بود</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Becomes</source>
        <translation>نتیجهٔ ادغام</translation>
    </message>
    <message>
        <source>Kept as formerly</source>
        <translation>در «پیش‌تر» می‌ماند</translation>
    </message>
    <message>
        <source>The contact that becomes of them</source>
        <translation>مخاطبی که از آن‌ها به دست می‌آید</translation>
    </message>
</context>
<context>
    <name>ResultChips</name>
    <message>
        <source>How did it go?</source>
        <translation>چطور پیش رفت؟</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>نیامد</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A blank cell and a missing row change nothing. What looks damaged or outdated is not ticked.</source>
        <translation>سلول خالی و سطر جاافتاده چیزی را تغییر نمی‌دهند. آنچه آسیب‌دیده یا کهنه به نظر می‌رسد تیک ندارد.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>اعمال %Ln تغییر</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply one change</source>
        <translation>اعمال یک تغییر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln contacts</source>
        <translation>
            <numerusform>در %Ln مخاطب</numerusform>
        </translation>
    </message>
    <message>
        <source>In one contact</source>
        <translation>در یک مخاطب</translation>
    </message>
    <message>
        <source>Looking at the list</source>
        <translation>در حال بررسی فهرست</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>چیز تازه‌ای نیست</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>چیزی برای نمایش نیست</translation>
    </message>
    <message>
        <source>Review {file}</source>
        <translation>بررسی {file}</translation>
    </message>
    <message>
        <source>Select all sound ones</source>
        <translation>انتخاب همهٔ درست‌ها</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>فهرست خوانده نشد.</translation>
    </message>
    <message>
        <source>The list is the same as yours.</source>
        <translation>فهرست همان فهرست شماست.</translation>
    </message>
    <message>
        <source>What the list would change</source>
        <translation>آنچه فهرست تغییر می‌دهد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ردشده</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>در فهرست</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>سطر {number}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>چه می‌آورد</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>ایمنی</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>فضای کار</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save as a group</source>
        <translation>ذخیره به صورت گروه</translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation>تکرار می‌شود</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>این و بعدی‌ها</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>همین یکی</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جستجو</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>A second place</source>
        <translation>جای دوم</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>جای دوم برای پشتیبان‌ها</translation>
    </message>
    <message>
        <source>All backups were copied: {moment}.</source>
        <translation>همهٔ پشتیبان‌ها کپی شدند: {moment}.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
    <message>
        <source>Copy no more</source>
        <translation>دیگر کپی نشود</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>در حال کپی…</translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>هنوز چیزی کپی نشده است.</translation>
    </message>
    <message>
        <source>On another disk, such as a USB stick: each backup is copied there, with the files attached. If that is not there for a while, what it lacks follows.</source>
        <translation>روی دیسکی دیگر، مانند حافظهٔ USB: هر پشتیبان با فایل‌های پیوست به آنجا کپی می‌شود. اگر مدتی در دسترس نباشد، آنچه کم دارد بعداً کپی می‌شود.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>خطایی پیش‌بینی‌نشده رخ داد؛ چیزی تغییر نکرد. گزارش برنامه بیشتر می‌گوید.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>در حال واگرد</translation>
    </message>
    <message>
        <source>left as changed since: {names}</source>
        <translation>چون از آن پس تغییر کرده دست نخورد: {names}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>لغو شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>فیلدهای سفارشی</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>ایمنی</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>فرم وب</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>یافتن تنظیم</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>یافته‌ها</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Envelopes</source>
        <translation>پاکت‌ها</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌های چاپی</translation>
    </message>
    <message>
        <source>Looking what has room</source>
        <translation>در حال بررسی جای متن‌ها</translation>
    </message>
    <message>
        <source>Looking what has room…</source>
        <translation>در حال بررسی جای متن‌ها…</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>The first free label is number {number}</source>
        <translation>نخستین برچسب آزاد شمارهٔ {number} است</translation>
    </message>
    <message>
        <source>The sender has more text than there is room for.</source>
        <translation>متن فرستنده بیش از جای موجود است.</translation>
    </message>
    <message>
        <source>The sheet is used already? Click on its first free label.</source>
        <translation>از برگه استفاده شده؟ روی نخستین برچسب آزاد کلیک کنید.</translation>
    </message>
    <message>
        <source>This cannot be laid out.</source>
        <translation>این را نمی‌توان روی صفحه چید.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>گیرندگان</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%Ln more could not be read</source>
        <translation>
            <numerusform>%Ln مورد دیگر خوانده نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>پیوست فایل</translation>
    </message>
    <message>
        <source>Attached already</source>
        <translation>از قبل پیوست است</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>در حال پیوست فایل‌ها</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {link}</source>
        <translation>چیزی روی این رایانه {link} را باز نمی‌کند</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>ذخیره با نام</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} ذخیره شد</translation>
    </message>
    <message>
        <source>{name} may be a program and is not opened; it can be saved.</source>
        <translation>{name} شاید برنامه باشد و باز نمی‌شود؛ می‌توان ذخیره‌اش کرد.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Width of the pane beside the list</source>
        <translation>پهنای بخش کنار فهرست</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>A contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>Back or on: a day, a week, a month</source>
        <translation>قبلی یا بعدی: روز، هفته، ماه</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Choose less or more time</source>
        <translation>انتخاب زمان کمتر یا بیشتر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Copy the value of a field</source>
        <translation>کپی مقدار فیلد</translation>
    </message>
    <message>
        <source>Day, week, month, agenda</source>
        <translation>روز، هفته، ماه، فهرست</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the selected contacts</source>
        <translation>حذف مخاطبان انتخاب‌شده</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>انجام دادن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Done, with this result</source>
        <translation>انجام شد، با این نتیجه</translation>
    </message>
    <message>
        <source>Edit a field or an entry of the timeline</source>
        <translation>ویرایش فیلد یا موردی از خط زمان</translation>
    </message>
    <message>
        <source>Edit the name, or the field with the keyboard</source>
        <translation>ویرایش نام، یا فیلدی که صفحه‌کلید در آن است</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>همه جا</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>پیگیری‌ها</translation>
    </message>
    <message>
        <source>Give the result</source>
        <translation>ثبت نتیجه</translation>
    </message>
    <message>
        <source>Give the result: reached, no answer, left message, wrong number</source>
        <translation>ثبت نتیجه: تماس برقرار شد، بی‌پاسخ، پیام گذاشته شد، شمارهٔ اشتباه</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>در پنجرهٔ گفتگو</translation>
    </message>
    <message>
        <source>Leave a field as it was; back to the list</source>
        <translation>فیلد چنان‌که بود بماند؛ بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Make the entry longer</source>
        <translation>طولانی‌تر کردن فعالیت</translation>
    </message>
    <message>
        <source>Make the entry shorter</source>
        <translation>کوتاه‌تر کردن فعالیت</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جا کردن</translation>
    </message>
    <message>
        <source>Move the entry by a quarter of an hour</source>
        <translation>جابه‌جایی فعالیت به اندازهٔ یک ربع ساعت</translation>
    </message>
    <message>
        <source>Move the entry to another day</source>
        <translation>بردن فعالیت به روزی دیگر</translation>
    </message>
    <message>
        <source>Open the entry, or plan something where there is none</source>
        <translation>باز کردن فعالیت، یا برنامه‌ریزی در جای خالی</translation>
    </message>
    <message>
        <source>Plan a call with whoever goes cold</source>
        <translation>برنامه‌ریزی تماس با کسی که رو به سردی است</translation>
    </message>
    <message>
        <source>Plan something at that time</source>
        <translation>برنامه‌ریزی در آن ساعت</translation>
    </message>
    <message>
        <source>Plan what comes next</source>
        <translation>برنامه‌ریزی گام بعدی</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>ثبت آنچه انجام شد</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>انتخاب بیشتر</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>نمایش مخاطب</translation>
    </message>
    <message>
        <source>To another day</source>
        <translation>به روزی دیگر</translation>
    </message>
    <message>
        <source>To another entry of the day</source>
        <translation>به فعالیت دیگر همان روز</translation>
    </message>
    <message>
        <source>To another half hour</source>
        <translation>به نیم‌ساعتی دیگر</translation>
    </message>
    <message>
        <source>To the contact beside the list</source>
        <translation>به مخاطب کنار فهرست</translation>
    </message>
    <message>
        <source>To the first or the last row</source>
        <translation>به سطر نخست یا آخر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>راهنما و میان‌برهای صفحه‌کلید</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>&amp;Pick…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>۱ ساعت دیگر</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>هفتهٔ بعد</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Choose another folder …</source>
        <translation>انتخاب پوشهٔ دیگر…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>بازیابی پشتیبان…</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>نجات آنچه خواندنی است…</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>فضای کار باز نمی‌شود</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>پوشهٔ فضای کار</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Workspace: {folder}</source>
        <translation>فضای کار: {folder}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Complete it</source>
        <translation>ثبت انجام</translation>
    </message>
    <message>
        <source>Next step: {title}, {due}</source>
        <translation>گام بعدی: {title}، {due}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Days or working days, after or before</source>
        <translation>روز یا روز کاری، پس یا پیش از آن</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>حذف گام</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>مدت به دقیقه</translation>
    </message>
    <message>
        <source>For example 15:30 or 3pm; empty for any time of the day</source>
        <translation>برای نمونه ۱۵:۳۰؛ خالی یعنی بدون ساعت مشخص</translation>
    </message>
    <message>
        <source>How it is meant: what to ask, what to say</source>
        <translation>توضیح: چه بپرسید، چه بگویید</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>چند روز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Move down (Alt ↓)</source>
        <translation>پایین بردن (Alt ↓)</translation>
    </message>
    <message>
        <source>Move up (Alt ↑)</source>
        <translation>بالا بردن (Alt ↑)</translation>
    </message>
    <message>
        <source>Notes, priority and duration</source>
        <translation>یادداشت، اولویت و مدت</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>چه کاری باید انجام شود</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>بی‌ساعت</translation>
    </message>
    <message>
        <source>day after</source>
        <translation>روز پس از آن</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>روز پیش از آن</translation>
    </message>
    <message numerus="yes">
        <source>days after</source>
        <translation>
            <numerusform>روز پس از آن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days before</source>
        <translation>
            <numerusform>روز پیش از آن</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>بدون اولویت</translation>
    </message>
    <message>
        <source>working day after</source>
        <translation>روز کاری پس از آن</translation>
    </message>
    <message>
        <source>working day before</source>
        <translation>روز کاری پیش از آن</translation>
    </message>
    <message numerus="yes">
        <source>working days after</source>
        <translation>
            <numerusform>روز کاری پس از آن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working days before</source>
        <translation>
            <numerusform>روز کاری پیش از آن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Amber</source>
        <translation>کهربایی</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>ساده</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>قرمز</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفش</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%Ln contacts were here and in the office</source>
        <translation>
            <numerusform>%Ln مخاطب هم اینجا بودند و هم در دفتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln مشکل</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>همه چیز خوب است</translation>
    </message>
    <message>
        <source>Changes that are missing</source>
        <translation>تغییرهایی که نرسیده‌اند</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
    <message>
        <source>Delete again</source>
        <translation>حذف دوباره</translation>
    </message>
    <message>
        <source>Deleted by {person} · {when}</source>
        <translation>{person} حذف کرد · {when}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>پیش‌تر</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>وارد کردن گذرواژه…</translation>
    </message>
    <message>
        <source>Every file can be read, and every clock agrees.</source>
        <translation>همهٔ فایل‌ها خوانده می‌شوند و همهٔ ساعت‌ها یکی‌اند.</translation>
    </message>
    <message>
        <source>Folder does not answer · {office} · {when}</source>
        <translation>پوشه پاسخ نمی‌دهد · {office} · {when}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نادیده گرفتن</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>بازگشته است</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Last seen {when}</source>
        <translation>آخرین حضور: {when}</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>مشاهده…</translation>
    </message>
    <message>
        <source>Never seen yet</source>
        <translation>هنوز دیده نشده</translation>
    </message>
    <message>
        <source>Not synced with {office} · {when}</source>
        <translation>با {office} همگام نشد · {when}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>تنها روی این رایانه</translation>
    </message>
    <message>
        <source>One contact was here and in the office</source>
        <translation>یک مخاطب هم اینجا بود و هم در دفتر</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>بررسی…</translation>
    </message>
    <message>
        <source>Saved in the office&apos;s inbox: see what it would change, and take what is right.</source>
        <translation>در inbox دفتر ذخیره شده: ببینید چه چیزی را تغییر می‌دهد و موارد درست را بپذیرید.</translation>
    </message>
    <message>
        <source>Show what is not as it should be</source>
        <translation>نمایش مشکلات</translation>
    </message>
    <message>
        <source>Show who takes part and what came in</source>
        <translation>نمایش شرکت‌کنندگان و آنچه رسیده</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>کسی</translation>
    </message>
    <message>
        <source>Sync through a folder</source>
        <translation>همگام‌سازی از راه پوشه</translation>
    </message>
    <message>
        <source>Synced with {office} · {when} · {people}</source>
        <translation>همگام با {office} · {when} · {people}</translation>
    </message>
    <message numerus="yes">
        <source>Syncing with {office} · %Ln contacts</source>
        <translation>
            <numerusform>در حال همگام‌سازی با {office} · %Ln مخاطب</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing with {office}…</source>
        <translation>در حال همگام‌سازی با {office}…</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation>پوشه پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>They are here twice until they are made one.</source>
        <translation>تا یکی نشوند دو بار اینجا هستند.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>What the others do stands here, and can be taken back.</source>
        <translation>آنچه دیگران می‌کنند اینجا می‌آید و می‌توان واگردش کرد.</translation>
    </message>
    <message>
        <source>What you enter is kept here and goes there once the folder answers.</source>
        <translation>آنچه وارد می‌کنید اینجا می‌ماند و وقتی پوشه پاسخ دهد به آنجا می‌رود.</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>همهٔ تاریخچه</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>یک عکس</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>doubtful clock</source>
        <translation>ساعت مشکوک</translation>
    </message>
    <message>
        <source>last synced {when}</source>
        <translation>آخرین همگام‌سازی: {when}</translation>
    </message>
    <message>
        <source>never synced yet</source>
        <translation>هنوز همگام نشده</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>نسخهٔ تازه‌تر</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>یک نفر</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>یک مشکل</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کسی</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>واگرد شد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>you, on this computer</source>
        <translation>شما، روی این رایانه</translation>
    </message>
    <message>
        <source>{name} · {value}</source>
        <translation>{name} · {value}</translation>
    </message>
    <message>
        <source>{office} cannot be reached · {when}</source>
        <translation>{office} در دسترس نیست · {when}</translation>
    </message>
    <message>
        <source>{person} on {computer}</source>
        <translation>{person} روی {computer}</translation>
    </message>
    <message>
        <source>{person} · {computer}</source>
        <translation>{person} · {computer}</translation>
    </message>
    <message>
        <source>{person} · {when}</source>
        <translation>{person} · {when}</translation>
    </message>
    <message>
        <source>{rule}; from {day}: {next}</source>
        <translation>{rule}؛ از {day}: {next}</translation>
    </message>
    <message>
        <source>{seen} · version {version}</source>
        <translation>{seen} · نسخهٔ {version}</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Choose a folder that all of you can open, and everyone sees the same contacts, online or not. There is no server, and nobody&apos;s work is lost.</source>
        <translation>پوشه‌ای را انتخاب کنید که همهٔ شما بتوانید باز کنید، تا همه، چه آنلاین چه آفلاین، همان مخاطبان را ببینند. سروری نیست و کار هیچ‌کس از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>یکی حذف کرده، دیگری تغییر داده</translation>
    </message>
    <message>
        <source>Entered by two</source>
        <translation>واردشده از سوی دو نفر</translation>
    </message>
    <message>
        <source>In sync with {office} from now on</source>
        <translation>از این پس همگام با {office}</translation>
    </message>
    <message>
        <source>Lists to review</source>
        <translation>فهرست‌هایی برای بررسی</translation>
    </message>
    <message>
        <source>People and computers</source>
        <translation>افراد و رایانه‌ها</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>Sync health</source>
        <translation>سلامت همگام‌سازی</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>اکنون همگام‌سازی شود</translation>
    </message>
    <message>
        <source>They are there again, so that nothing is lost. Keep them, or delete them again.</source>
        <translation>دوباره هستند تا چیزی از دست نرود. نگهشان دارید یا دوباره حذف کنید.</translation>
    </message>
    <message>
        <source>Two people gave one field a value without seeing the other&apos;s. The later one shows; choose.</source>
        <translation>دو نفر بدون دیدن مقدار یکدیگر به یک فیلد مقدار داده‌اند. مقدار دیرتر نشان داده می‌شود؛ انتخاب کنید.</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>آنچه رسیده</translation>
    </message>
    <message>
        <source>Work together through a folder</source>
        <translation>با هم از راه پوشه کار کنید</translation>
    </message>
</context>
<context>
    <name>Syncer</name>
    <message>
        <source>The sync failed; the log tells more.</source>
        <translation>همگام‌سازی انجام نشد؛ گزارش برنامه بیشتر می‌گوید.</translation>
    </message>
</context>
<context>
    <name>TagsGroup</name>
    <message>
        <source>Add a tag</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>برچسب تازه</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>نمایش همه با این برچسب</translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation>برچسب، برچسب دیگر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undoing</source>
        <translation>در حال واگرد</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>روز گام بعدی</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>فاصلهٔ ارتباط‌ها به روز</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Ends of long texts</source>
        <translation>پایان متن‌های بلند</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>پیش‌تر</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>نام کامل</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>نشانی خانه</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>Identifier elsewhere</source>
        <translation>شناسه در جای دیگر</translation>
    </message>
    <message>
        <source>Identifier of the company</source>
        <translation>شناسهٔ شرکت</translation>
    </message>
    <message>
        <source>Identifier of the next step</source>
        <translation>شناسهٔ گام بعدی</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Kept for the way back</source>
        <translation>برای درون‌ریزی دوباره</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>آخرین تلاش</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>آخرین تماس موفق</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>پیام‌رسان</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>نام میانی</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>نام خودمانی</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>نشانی دیگر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>صندوق پستی</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>افراد مرتبط</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>شخص یا شرکت</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>برنامهٔ گام‌به‌گام</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>فرد مرتبط</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>پسوند پس از نام</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>عنوان پیش از نام</translation>
    </message>
    <message>
        <source>Type of the next step</source>
        <translation>نوع گام بعدی</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>وب</translation>
    </message>
    <message>
        <source>Web and messengers</source>
        <translation>وب و پیام‌رسان‌ها</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>شغل</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>نشانی محل کار</translation>
    </message>
    <message>
        <source>city</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>ادامهٔ نشانی</translation>
    </message>
    <message>
        <source>label</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>region</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>سطر دوم</translation>
    </message>
    <message>
        <source>street</source>
        <translation>خیابان</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>کامل</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سال</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Dear {{ given or name or &apos;Sir or Madam&apos; }},

I would like to hear how things stand with you{% if last_reach %} since we talked on {{ last_reach }}{% endif %}.

Is there a time this week when a short call would suit you?

Kind regards
{{ sender }}
</source>
        <translation>{{ given or name or &apos;همراه&apos; }} گرامی،

می‌خواستم بدانم کارها چگونه پیش می‌رود{% if last_reach %} (آخرین گفتگوی ما: {{ last_reach }}){% endif %}.

آیا این هفته زمانی برای تماسی کوتاه دارید؟

با احترام
{{ sender }}
</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Following up{% if company %} with {{ company }}{% endif %}</source>
        <translation>پیگیری{% if company %} با {{ company }}{% endif %}</translation>
    </message>
    <message>
        <source>Name badge</source>
        <translation>کارت نام</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>سپاسگزاریم</translation>
    </message>
    <message>
        <source>Thank-you letter</source>
        <translation>نامهٔ تشکر</translation>
    </message>
    <message>
        <source>{{ address }}


{{ today }}


Thank you

Dear {{ name or &apos;Sir or Madam&apos; }},

thank you for your trust{% if last_reach %}, and for the time you took on {{ last_reach }}{% endif %}. It is a pleasure to work with {{ company or &apos;you&apos; }}.

If anything is open, a call or a line is enough.

With kind regards


{{ sender }}
</source>
        <translation>{{ address }}


{{ today }}


سپاسگزاریم

{{ name or &apos;همراه&apos; }} گرامی،

از اعتماد شما{% if last_reach %} و از وقتی که به ما دادید ({{ last_reach }}){% endif %} سپاسگزاریم. همکاری با {{ company or &apos;شما&apos; }} مایهٔ خرسندی است.

اگر چیزی مانده است، تماس یا پیامی کوتاه کافی است.

با احترام


{{ sender }}
</translation>
    </message>
    <message>
        <source>{{ name }}
{{ title }}
{{ company }}</source>
        <translation>{{ name }}
{{ title }}
{{ company }}</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Edit the templates</source>
        <translation>ویرایش الگوها</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>الگو</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Insert field</source>
        <translation>درج فیلد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>No such field, so blank: {names}</source>
        <translation>چنین فیلدی نیست، پس خالی است: {names}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>a call with ( )</source>
        <translation>فراخوانی با ( )</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>a loop within a loop</source>
        <translation>حلقه در حلقه</translation>
    </message>
    <message>
        <source>a name is missing before {sign}</source>
        <translation>پیش از ⁦{sign}⁩ نامی کم است</translation>
    </message>
    <message>
        <source>a text, a number and a list do not go together here</source>
        <translation>متن، عدد و فهرست اینجا با هم نمی‌خوانند</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>بیش از حد تودرتوست</translation>
    </message>
    <message>
        <source>nothing is open here for {tag}</source>
        <translation>اینجا چیزی باز نیست که ⁦{tag}⁩ آن را ببندد</translation>
    </message>
    <message>
        <source>something is missing before {sign}</source>
        <translation>پیش از ⁦{sign}⁩ چیزی کم است</translation>
    </message>
    <message>
        <source>there is no filter {name}; there are {names}</source>
        <translation>فیلتر {name} وجود ندارد؛ موجود: {names}</translation>
    </message>
    <message>
        <source>there is no test {name}</source>
        <translation>آزمونی به نام ⁦{name}⁩ وجود ندارد</translation>
    </message>
    <message>
        <source>there is no {tag}; there are {tags}</source>
        <translation>⁦{tag}⁩ وجود ندارد؛ موجود: ⁦{tags}⁩</translation>
    </message>
    <message>
        <source>this is not written as fields and conditions are</source>
        <translation>فیلدها و شرط‌ها این‌گونه نوشته نمی‌شوند</translation>
    </message>
    <message>
        <source>{end} must come before {tag}</source>
        <translation>⁦{end}⁩ باید پیش از ⁦{tag}⁩ بیاید</translation>
    </message>
    <message>
        <source>{expected} is missing before {sign}</source>
        <translation>پیش از ⁦{sign}⁩، ⁦{expected}⁩ کم است</translation>
    </message>
    <message>
        <source>{sign} cannot stand here</source>
        <translation>⁦{sign}⁩ نمی‌تواند اینجا باشد</translation>
    </message>
    <message>
        <source>{sign} is missing</source>
        <translation>⁦{sign}⁩ کم است</translation>
    </message>
    <message>
        <source>{tag} is not closed; {end} is missing</source>
        <translation>⁦{tag}⁩ بسته نشده؛ ⁦{end}⁩ کم است</translation>
    </message>
    <message>
        <source>{what} is not possible in a template</source>
        <translation>{what} در الگو ممکن نیست</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>الگوی تازه</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>هنوز الگویی نیست</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>الگوها</translation>
    </message>
    <message>
        <source>With a contact, what the template becomes shows here.</source>
        <translation>با انتخاب یک مخاطب، نتیجهٔ الگو اینجا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Write a letter or an e-mail once, with fields, and send it to as many as you like.</source>
        <translation>یک بار نامه یا ایمیلی با فیلدها بنویسید و برای هر چند نفر که می‌خواهید بفرستید.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (کپی)</translation>
    </message>
    <message>
        <source>{what} ({keys} in the list takes it back)</source>
        <translation>{what} ({keys} در فهرست برای واگرد)</translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%Ln فعالیت</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>بی‌ساعت</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Attach a file…</source>
        <translation>پیوست فایل…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>ثبت انجام…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleted {what}</source>
        <translation>{what} حذف شد</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Move the step…</source>
        <translation>جابه‌جایی گام…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>باز کردن {name}</translation>
    </message>
    <message>
        <source>Save {name} as…</source>
        <translation>ذخیرهٔ {name} با نام…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Calls, meetings and e-mails will stand here, the latest first.</source>
        <translation>تماس‌ها، جلسه‌ها و ایمیل‌ها اینجا می‌آیند، تازه‌ترین در بالا.</translation>
    </message>
    <message>
        <source>Changed {what}</source>
        <translation>{what} تغییر کرد</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>چیزی در انتظار شما نیست.</translation>
    </message>
    <message>
        <source>P: plan a call</source>
        <translation>P: برنامه‌ریزی تماس</translation>
    </message>
    <message>
        <source>Space: done</source>
        <translation>Space: انجام شد</translation>
    </message>
    <message>
        <source>X: {skip}</source>
        <translation>X: {skip}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>بدون ساعت</translation>
    </message>
    <message>
        <source>late</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>one going cold</source>
        <translation>یکی رو به سردی</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کسی</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>you</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>{count} for today</source>
        <translation>{count} برای امروز</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} عقب‌افتاده</translation>
    </message>
    <message>
        <source>{count} people going cold</source>
        <translation>{count} نفر رو به سردی</translation>
    </message>
    <message>
        <source>{late} · missed ×{count}</source>
        <translation>{late} · ×{count} جامانده</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}، {day}</translation>
    </message>
    <message>
        <source>{what} ({years})</source>
        <translation>{what} ({years})</translation>
    </message>
    <message>
        <source>{what} ×{count}</source>
        <translation>{what} ×{count}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Coming up</source>
        <translation>در پیش</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>رو به سردی</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Nothing. What you plan with people stands here.</source>
        <translation>چیزی نیست. آنچه با دیگران برنامه‌ریزی می‌کنید اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>برنامه‌ریزی پیگیری</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>از دیروز</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>کارهای امروز</translation>
    </message>
    <message>
        <source>What is planned for the next seven days stands here, and birthdays within two weeks.</source>
        <translation>آنچه برای هفت روز آینده برنامه‌ریزی شده و تولدهای دو هفتهٔ آینده اینجا می‌آید.</translation>
    </message>
    <message>
        <source>What you and others change stands here and leads to its contact.</source>
        <translation>آنچه شما و دیگران تغییر می‌دهید اینجا می‌آید و به مخاطبش می‌رسد.</translation>
    </message>
    <message>
        <source>Whom you have not reached for longer than you mean to stands here, if nothing is planned.</source>
        <translation>کسانی که بیش از آنچه می‌خواهید با آنان تماسی نداشته‌اید، اگر چیزی برنامه‌ریزی نشده باشد، اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>calls and meetings this week</source>
        <translation>تماس‌ها و جلسه‌های این هفته</translation>
    </message>
    <message>
        <source>done this week</source>
        <translation>انجام‌شده در این هفته</translation>
    </message>
    <message>
        <source>going cold</source>
        <translation>رو به سردی</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} مورد دیگر</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search people, companies, notes, numbers</source>
        <translation>جستجوی افراد، شرکت‌ها، یادداشت‌ها، شماره‌ها</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln reminders</source>
        <translation>
            <numerusform>%Ln یادآور</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>تعویق</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>یادآور</translation>
    </message>
    <message>
        <source>Something reminds; unlock the window to see it.</source>
        <translation>یادآوری هست؛ برای دیدنش قفل پنجره را باز کنید.</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} از {count}</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>who is {name}?</source>
        <translation>{name} کیست؟</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>با {names}</translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>What you entered is kept, and written as soon as that is possible.</source>
        <translation>آنچه وارد کردید نگه داشته شده و همین که ممکن شود نوشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>On which days</source>
        <translation>در کدام روزها</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Begin with an empty list</source>
        <translation>شروع با فهرست خالی</translation>
    </message>
    <message>
        <source>From Google, Outlook, a phone, a spreadsheet or another program.</source>
        <translation>از Google، Outlook، تلفن، صفحه‌گسترده یا برنامه‌ای دیگر.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>چگونه می‌خواهید شروع کنید؟</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>درون‌ریزی مخاطبان</translation>
    </message>
    <message>
        <source>Join the colleagues who use it already, or be the first.</source>
        <translation>به همکارانی که از آن استفاده می‌کنند بپیوندید، یا نخستین نفر باشید.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>گشت‌وگذار با داده‌های نمونه</translation>
    </message>
    <message>
        <source>Made-up people, which Undo takes away again.</source>
        <translation>افرادی ساختگی که «واگرد» آن‌ها را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Stands beside what you do. Nothing leaves this computer unless you share it.</source>
        <translation>کنار کارهای شما می‌آید. تا خودتان چیزی را به اشتراک نگذارید، از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Welcome to {program}</source>
        <translation>به {program} خوش آمدید</translation>
    </message>
    <message>
        <source>Work together through a shared folder</source>
        <translation>کار گروهی از راه پوشهٔ مشترک</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%Ln روز تأخیر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%Ln ساعت پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%Ln دقیقه پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <translation>
            <numerusform>%Ln سال</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>۱ روز</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>روز {day}</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>امروز بعدازظهر</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>امشب</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>امروز صبح</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>یافته‌های جستجو</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>انتخاب‌شده</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>گیرندگان</translation>
    </message>
</context>
<context>
    <name>WithLine</name>
    <message>
        <source>With</source>
        <translation>با</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>با چه کسی؟</translation>
    </message>
</context>
<context>
    <name>WithoutBackupDialog</name>
    <message>
        <source>Before so many rows are imported a backup is made. Nothing was imported yet, and the import can be undone afterwards in any case.</source>
        <translation>پیش از درون‌ریزی این تعداد سطر پشتیبان گرفته می‌شود. هنوز چیزی درون‌ریزی نشده و درون‌ریزی را در هر حال می‌توان بعداً واگرد کرد.</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>درون‌ریزی نشود</translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation>درون‌ریزی بدون پشتیبان</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>پشتیبان گرفته نشد</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Anniversary</source>
        <translation>سالگرد</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>دستیار</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>وبلاگ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>فرزند</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>همکار</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>دوست</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>برگزار شد</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>فکس خانه</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>وب‌سایت</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>Left message</source>
        <translation>پیام گذاشته شد</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>اصلی</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>همراه</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>علاقه ندارد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>پدر یا مادر</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شریک</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>پروفایل</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>مشتری احتمالی</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تماس برقرار شد</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>معرف</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>پاسخ داد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده شد</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>همسر</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>تأمین‌کننده</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>بازدید</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>محل کار</translation>
    </message>
    <message>
        <source>Work fax</source>
        <translation>فکس محل کار</translation>
    </message>
    <message>
        <source>Work mobile</source>
        <translation>همراه کاری</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>شمارهٔ اشتباه</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>held</source>
        <translation>برگزار شد</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>اولویت بالا</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ورودی</translation>
    </message>
    <message>
        <source>left message</source>
        <translation>پیام گذاشته شد</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>اولویت پایین</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>اولویت متوسط</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>علاقه ندارد</translation>
    </message>
    <message>
        <source>out</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تماس برقرار شد</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>پاسخ داد</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>فرستاده شد</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>شمارهٔ اشتباه</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Move it to a later time (S in the list)</source>
        <translation>بردن به زمانی دیرتر (S در فهرست)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تعویق</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>باز کردن فضای کار</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>خطایی پیش‌بینی‌نشده رخ داد؛ چیزی تغییر نکرد. گزارش برنامه بیشتر می‌گوید.</translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation>فضای کار همان است که بود.</translation>
    </message>
    <message>
        <source>The workspace is ready.</source>
        <translation>فضای کار آماده است.</translation>
    </message>
    <message>
        <source>The workspace is written anew …</source>
        <translation>فضای کار از نو نوشته می‌شود…</translation>
    </message>
    <message>
        <source>These backups stay as they were, as no passphrase known here opens them: {names}</source>
        <translation>این پشتیبان‌ها همان‌گونه ماندند، چون گذرواژه‌ای که اینجا شناخته باشد بازشان نمی‌کند: {names}</translation>
    </message>
</context>
<context>
    <name>WorkHeader</name>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>نمایش مخاطب</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>A click turns the page</source>
        <translation>کلیک صفحه را ورق می‌زند</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>برای هر کدام یک فایل</translation>
    </message>
    <message>
        <source>A folder to write into</source>
        <translation>پوشه برای نوشتن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>مخاطب قبلی</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>مخاطب بعدی</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>یک فایل</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>باز کردن در برنامهٔ ایمیل</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Record each as sent, in its timeline</source>
        <translation>هر کدام در خط زمان خود به‌عنوان فرستاده‌شده ثبت شود</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیره به صورت PDF…</translation>
    </message>
    <message>
        <source>Save drafts…</source>
        <translation>ذخیرهٔ پیش‌نویس‌ها…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>The e-mail is too long to be handed to the mail program; save it as a draft.</source>
        <translation>ایمیل برای سپردن به برنامهٔ ایمیل بسیار بلند است؛ به صورت پیش‌نویس ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>There is no template of this kind yet; write one with “Edit…”.</source>
        <translation>هنوز الگویی از این نوع نیست؛ با «ویرایش…» یکی بنویسید.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>گیرندگان</translation>
    </message>
    <message>
        <source>Write e-mails</source>
        <translation>نوشتن ایمیل</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>نوشتن نامه</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
</context>
<context>
    <name>_CellDelegate</name>
    <message>
        <source>the same</source>
        <translation>یکسان</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>به کار بردن این ستون‌ها</translation>
    </message>
</context>
<context>
    <name>_ColumnsChoice</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation>انتخاب کنونی</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Headings in words</source>
        <translation>سرستون‌ها به زبان ساده</translation>
    </message>
    <message>
        <source>Without, an import knows each column again</source>
        <translation>بدون آن، درون‌ریزی هر ستون را دوباره می‌شناسد</translation>
    </message>
</context>
<context>
    <name>_ContactsHeader</name>
    <message>
        <source>Let it stay</source>
        <translation>این بماند</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>می‌ماند</translation>
    </message>
</context>
<context>
    <name>_Cover</name>
    <message>
        <source>Locked</source>
        <translation>قفل است</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن قفل</translation>
    </message>
</context>
<context>
    <name>_Export</name>
    <message numerus="yes">
        <source>Exported %Ln activities to {file}</source>
        <translation>
            <numerusform>%Ln فعالیت به {file} برون‌ریزی شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contacts to {file}</source>
        <translation>
            <numerusform>%Ln مخاطب به {file} برون‌ریزی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported one activity to {file}</source>
        <translation>یک فعالیت به {file} برون‌ریزی شد</translation>
    </message>
    <message>
        <source>Exported one contact to {file}</source>
        <translation>یک مخاطب به {file} برون‌ریزی شد</translation>
    </message>
    <message>
        <source>Exporting to {file}</source>
        <translation>در حال برون‌ریزی به {file}</translation>
    </message>
    <message>
        <source>no place there for: {what}</source>
        <translation>آنجا جایی ندارد: {what}</translation>
    </message>
</context>
<context>
    <name>_FilesGroup</name>
    <message>
        <source>Attach a file</source>
        <translation>پیوست فایل</translation>
    </message>
</context>
<context>
    <name>_LineWidget</name>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تعویق</translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <source>Edit the name</source>
        <translation>ویرایش نام</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Contact before</source>
        <translation>مخاطب قبلی</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>مخاطب بعدی</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>پیش‌نمایش</translation>
    </message>
</context>
<context>
    <name>_Stranger</name>
    <message>
        <source>Create a contact</source>
        <translation>ساختن مخاطب</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>این خودم هستم</translation>
    </message>
    <message>
        <source>What becomes of {address}</source>
        <translation>با {address} چه شود</translation>
    </message>
</context>
<context>
    <name>_Taking</name>
    <message>
        <source>Nothing changed: what was chosen is there already, or gone.</source>
        <translation>چیزی تغییر نکرد: آنچه انتخاب شد از قبل هست یا رفته.</translation>
    </message>
    <message>
        <source>Taking changes from {file}</source>
        <translation>در حال گرفتن تغییرها از {file}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>The settings could not be read and were moved to {file}; the defaults are used.</source>
        <translation>تنظیمات خوانده نشد و به {file} رفت؛ پیش‌فرض‌ها به کار می‌روند.</translation>
    </message>
</context>
</TS>
